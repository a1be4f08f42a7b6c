// Posts at the enterprises of the chains whose name holds $chain.
// zh: 某产业链的企业由谁掌舵？
// en: Who runs the enterprises of a chain?
// $chain: string, 轨道交通
// $limit: integer, 20, default 100
// columns: enterprise, title, person
MATCH (p:Person)-[h:HOLDS]->(x:Enterprise)-[:IN_CHAIN]->(c:IndustryChain)
WHERE toLower(c.name) CONTAINS toLower($chain)
RETURN DISTINCT x.name AS enterprise, h.title AS title, p.name AS person
ORDER BY enterprise, title, person
LIMIT $limit
