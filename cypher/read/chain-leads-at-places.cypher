// Who of the bodies of $ids leads a chain.
// zh: 这些地方有哪些链长？
// en: Who of these places leads a chain?
// $ids: strings, l1
// columns: id, person, role, chain, edge
MATCH (l:Place)
WHERE l.id IN $ids
WITH l.name AS n
MATCH (c:IndustryChain)<-[x:LEADS_CHAIN]-(p:Person)-[:HOLDS]->(b:Organization)
WHERE left(b.name, size(n)) = n OR left(b.name, size(n) + 2) = '中共' + n
RETURN DISTINCT p.id AS id, p.name AS person, x.role AS role, c.name AS chain, x.id AS edge
ORDER BY chain, role, person, edge
