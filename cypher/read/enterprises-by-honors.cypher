// Enterprises by the number of honours they received.
// zh: 哪家企业获得的荣誉最多？
// en: Which enterprise received most honours?
// $limit: integer, 10, default 10
// columns: id, enterprise, honors, edge
MATCH (b:Enterprise)-[r:RECEIVED]->(:Honor)
WITH b, count(r.id) AS honors, min(r.id) AS edge
RETURN b.id AS id, b.name AS enterprise, honors, edge
ORDER BY honors DESC, enterprise, id
LIMIT $limit
