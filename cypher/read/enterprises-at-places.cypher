// Enterprises located in $ids.
// zh: 这些地方有哪些企业？
// en: Which enterprises are located there?
// $ids: strings, l1
// columns: id, enterprise, place, edge
MATCH (x:Enterprise)-[r:LOCATED_IN]->(l:Place)
WHERE l.id IN $ids
RETURN x.id AS id, x.name AS enterprise, l.name AS place, r.id AS edge
ORDER BY enterprise, place, edge
