// Industry chains by the number of their enterprises and projects.
// zh: 各产业链有多少企业和项目？
// en: How many enterprises and projects has each chain?
// columns: chain, enterprises, projects
MATCH (c:IndustryChain)
OPTIONAL MATCH (x:Enterprise)-[:IN_CHAIN]->(c)
WITH c, count(DISTINCT x.id) AS enterprises
OPTIONAL MATCH (y:Project)-[:IN_CHAIN]->(c)
RETURN c.name AS chain, enterprises, count(DISTINCT y.id) AS projects
ORDER BY enterprises DESC, projects DESC, chain
