// Industry chains by the number of their enterprises.
// zh: 哪条产业链的企业最多？
// en: Which chain has most enterprises?
// $limit: integer, 10, default 10
// columns: id, chain, enterprises, edge
MATCH (:Enterprise)-[r:IN_CHAIN]->(c:IndustryChain)
WITH c, count(r.id) AS enterprises, min(r.id) AS edge
RETURN c.id AS id, c.name AS chain, enterprises, edge
ORDER BY enterprises DESC, chain, id
LIMIT $limit
