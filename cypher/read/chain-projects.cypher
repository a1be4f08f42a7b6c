// Projects of the chains $ids.
// zh: 这些产业链有哪些项目？
// en: Which projects stand in these chains?
// $ids: strings, c1
// columns: id, project, chain, edge
MATCH (x:Project)-[i:IN_CHAIN]->(c:IndustryChain)
WHERE c.id IN $ids
RETURN x.id AS id, x.name AS project, c.name AS chain, i.id AS edge
ORDER BY chain, project, edge
