// Projects located in $ids.
// zh: 这些地方有哪些项目？
// en: Which projects are located there?
// $ids: strings, l1
// columns: id, project, place, edge
MATCH (x:Project)-[r:LOCATED_IN]->(l:Place)
WHERE l.id IN $ids
RETURN x.id AS id, x.name AS project, l.name AS place, r.id AS edge
ORDER BY project, place, edge
