// People by the number of posts they hold.
// zh: 谁担任的职务最多？
// en: Who holds most posts?
// $limit: integer, 10, default 10
// columns: id, person, posts, edge
MATCH (p:Person)-[h:HOLDS]->(:Organization|Enterprise)
WHERE h.former = false
WITH p, count(h.id) AS posts, min(h.id) AS edge
RETURN p.id AS id, p.name AS person, posts, edge
ORDER BY posts DESC, person, id
LIMIT $limit
