// Present posts of the people $ids, to tell people of one name apart.
// zh: 这些人现任什么职务？
// en: Which posts do these people hold now?
// $ids: strings, p1|p2
// columns: id, title, body
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE p.id IN $ids AND NOT coalesce(h.former, false)
RETURN p.id AS id, h.title AS title, b.name AS body
ORDER BY id, body, title
