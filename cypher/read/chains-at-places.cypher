// Chains located in $ids.
// zh: 这些地方有哪些产业链？
// en: Which chains are located there?
// $ids: strings, l1
// columns: id, chain, place, edge
MATCH (x:IndustryChain)-[r:LOCATED_IN]->(l:Place)
WHERE l.id IN $ids
RETURN x.id AS id, x.name AS chain, l.name AS place, r.id AS edge
ORDER BY chain, place, edge
