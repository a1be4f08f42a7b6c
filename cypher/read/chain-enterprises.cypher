// Enterprises of the chains $ids.
// zh: 这些产业链有哪些企业？
// en: Which enterprises stand in these chains?
// $ids: strings, c1
// columns: id, enterprise, segment, chain, edge
MATCH (x:Enterprise)-[i:IN_CHAIN]->(c:IndustryChain)
WHERE c.id IN $ids
RETURN x.id AS id, x.name AS enterprise, i.segment AS segment, c.name AS chain, i.id AS edge
ORDER BY chain, enterprise, edge
