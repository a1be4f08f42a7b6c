// Organizations located in $ids.
// zh: 这些地方有哪些机构？
// en: Which organizations are located there?
// $ids: strings, l1
// columns: id, body, place, edge
MATCH (x:Organization)-[r:LOCATED_IN]->(l:Place)
WHERE l.id IN $ids
RETURN x.id AS id, x.name AS body, l.name AS place, r.id AS edge
ORDER BY body, place, edge
