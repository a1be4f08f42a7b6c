// Enterprises that stand in two chains.
// zh: 哪些企业横跨两条产业链？
// en: Which enterprises stand in two chains?
// $limit: integer, 20, default 100
// columns: enterprise, chain, other
MATCH (c:IndustryChain)<-[:IN_CHAIN]-(x:Enterprise)-[:IN_CHAIN]->(o:IndustryChain)
WHERE c.id < o.id
WITH DISTINCT x.name AS enterprise, c.name AS chain, o.name AS other
RETURN enterprise, chain, other
ORDER BY enterprise, chain, other
LIMIT $limit
