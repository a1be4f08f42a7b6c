// People tied to two chains: as leaders or through posts at enterprises of both.
// zh: 谁连接着两条产业链？
// en: Who bridges two chains?
// $limit: integer, 20, default 100
// columns: person, chain, other, by
MATCH (c:IndustryChain)<-[:LEADS_CHAIN]-(p:Person)-[:LEADS_CHAIN]->(o:IndustryChain)
WHERE c.id < o.id
RETURN DISTINCT p.name AS person, c.name AS chain, o.name AS other, 'leads both' AS by
ORDER BY person, chain, other
LIMIT $limit
UNION ALL
MATCH (c:IndustryChain)<-[:IN_CHAIN]-(x:Enterprise)<-[:HOLDS]-(p:Person)-[:HOLDS]->(y:Enterprise)-[:IN_CHAIN]->(o:IndustryChain)
WHERE c.id < o.id
RETURN DISTINCT p.name AS person, c.name AS chain, o.name AS other, 'posts in both' AS by
ORDER BY person, chain, other
LIMIT $limit
