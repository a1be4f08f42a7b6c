// Chains and segments of the enterprises whose name holds $enterprise.
// zh: 某企业属于哪条产业链？
// en: Which chain does an enterprise belong to?
// $enterprise: string, 中宇
// columns: enterprise, chain, segment
MATCH (x:Enterprise)-[i:IN_CHAIN]->(c:IndustryChain)
WHERE toLower(x.name) CONTAINS toLower($enterprise) OR $enterprise IN x.aliases
RETURN x.name AS enterprise, c.name AS chain, coalesce(i.segment, '') AS segment
ORDER BY enterprise, chain, segment
