// Events that concern the chains whose name holds $chain.
// zh: 某产业链有哪些活动？
// en: Which events concern a chain?
// $chain: string, 轨道交通
// $limit: integer, 20, default 100
// columns: chain, date, event, type
MATCH (e:Event)-[:CONCERNS]->(c:IndustryChain)
WHERE toLower(c.name) CONTAINS toLower($chain)
RETURN c.name AS chain, e.date AS date, e.title AS event, e.type AS type
ORDER BY chain, date, event
LIMIT $limit
