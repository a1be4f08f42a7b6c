// Posts of the people $ids that are not former, with the days on which they were first and last printed.
// zh: 这些人任什么职务？
// en: Which posts do these people hold?
// $ids: strings, p1|p2
// columns: id, title, body, firstStated, lastStated
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE p.id IN $ids AND NOT coalesce(h.former, false)
RETURN p.id AS id, h.title AS title, b.name AS body, h.firstStated AS firstStated, h.lastStated AS lastStated
ORDER BY id, body, title, firstStated
