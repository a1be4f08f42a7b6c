// Who leads which industry chain in which role.
// zh: 各产业链由谁牵头（链长）？
// en: Who leads which chain?
// columns: chain, role, person
MATCH (p:Person)-[l:LEADS_CHAIN]->(c:IndustryChain)
RETURN c.name AS chain, l.role AS role, p.name AS person
ORDER BY chain, role, person
