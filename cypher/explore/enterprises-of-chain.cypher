// Enterprises of the chains whose name holds $chain, by segment.
// zh: 某产业链有哪些企业，各在哪一环？
// en: Which enterprises stand in a chain, by segment?
// $chain: string, 轨道交通
// $limit: integer, 20, default 100
// columns: chain, segment, enterprise
MATCH (x:Enterprise)-[i:IN_CHAIN]->(c:IndustryChain)
WHERE toLower(c.name) CONTAINS toLower($chain)
RETURN c.name AS chain, coalesce(i.segment, '') AS segment, x.name AS enterprise
ORDER BY chain, segment, enterprise
LIMIT $limit
