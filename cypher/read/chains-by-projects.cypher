// Industry chains by the number of their projects.
// zh: 哪条产业链的项目最多？
// en: Which chain has most projects?
// $limit: integer, 10, default 10
// columns: id, chain, projects, edge
MATCH (:Project)-[r:IN_CHAIN]->(c:IndustryChain)
WITH c, count(r.id) AS projects, min(r.id) AS edge
RETURN c.id AS id, c.name AS chain, projects, edge
ORDER BY projects DESC, chain, id
LIMIT $limit
