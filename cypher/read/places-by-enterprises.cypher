// Places by the number of enterprises that pages put there.
// zh: 哪个地方的企业最多？
// en: Which place has most enterprises?
// $limit: integer, 10, default 10
// columns: id, place, enterprises, edge
MATCH (:Enterprise)-[r:LOCATED_IN]->(l:Place)
WITH l, count(r.id) AS enterprises, min(r.id) AS edge
RETURN l.id AS id, l.name AS place, enterprises, edge
ORDER BY enterprises DESC, place, id
LIMIT $limit
