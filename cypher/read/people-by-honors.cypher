// People by the number of honours they received.
// zh: 谁获得的荣誉最多？
// en: Who received most honours?
// $limit: integer, 10, default 10
// columns: id, person, honors, edge
MATCH (p:Person)-[r:RECEIVED]->(:Honor)
WITH p, count(r.id) AS honors, min(r.id) AS edge
RETURN p.id AS id, p.name AS person, honors, edge
ORDER BY honors DESC, person, id
LIMIT $limit
