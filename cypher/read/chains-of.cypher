// Chains in which $ids stand.
// zh: 它们属于哪条产业链？
// en: Which chains do they stand in?
// $ids: strings, x1
// columns: id, member, segment, chain, edge
MATCH (x:Enterprise|Project|Organization)-[i:IN_CHAIN]->(c:IndustryChain)
WHERE x.id IN $ids
RETURN c.id AS id, x.name AS member, i.segment AS segment, c.name AS chain, i.id AS edge
ORDER BY member, chain, edge
