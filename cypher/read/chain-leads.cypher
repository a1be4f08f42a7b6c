// Who leads the chains $ids.
// zh: 这些产业链由谁牵头？
// en: Who leads these chains?
// $ids: strings, c1
// columns: id, person, role, chain, edge
MATCH (p:Person)-[l:LEADS_CHAIN]->(c:IndustryChain)
WHERE c.id IN $ids
RETURN p.id AS id, p.name AS person, l.role AS role, c.name AS chain, l.id AS edge
ORDER BY chain, role, person, edge
