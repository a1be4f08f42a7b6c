// Chains that the people $ids lead.
// zh: 他们牵头哪些产业链？
// en: Which chains do they lead?
// $ids: strings, p1
// columns: id, person, role, chain, edge
MATCH (p:Person)-[l:LEADS_CHAIN]->(c:IndustryChain)
WHERE p.id IN $ids
RETURN c.id AS id, p.name AS person, l.role AS role, c.name AS chain, l.id AS edge
ORDER BY person, chain, role, edge
