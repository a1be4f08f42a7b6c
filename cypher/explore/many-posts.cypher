// People with posts at more than one body.
// zh: 谁在几个单位任职？
// en: Who holds posts at several bodies?
// $limit: integer, 20, default 100
// columns: person, bodies, posts
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WITH p, count(DISTINCT b.id) AS bodies, count(DISTINCT h.id) AS posts
WHERE bodies > 1
RETURN p.name AS person, bodies, posts
ORDER BY bodies DESC, posts DESC, person
LIMIT $limit
