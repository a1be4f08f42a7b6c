// Places by the number of projects that pages put there.
// zh: 哪个地方的项目最多？
// en: Which place has most projects?
// $limit: integer, 10, default 10
// columns: id, place, projects, edge
MATCH (:Project)-[r:LOCATED_IN]->(l:Place)
WITH l, count(r.id) AS projects, min(r.id) AS edge
RETURN l.id AS id, l.name AS place, projects, edge
ORDER BY projects DESC, place, id
LIMIT $limit
