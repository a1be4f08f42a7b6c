// Everybody who leads a chain.
// zh: 哪些人是链长？
// en: Who leads a chain?
// columns: id, person, role, chain, edge
MATCH (p:Person)-[l:LEADS_CHAIN]->(c:IndustryChain)
RETURN p.id AS id, p.name AS person, l.role AS role, c.name AS chain, l.id AS edge
ORDER BY chain, role, person, edge
