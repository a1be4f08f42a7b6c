// Projects with the places they stand in; $place may be empty.
// zh: 各地有哪些项目？
// en: Which projects stand where?
// $place: string, 石塘区, default ""
// $limit: integer, 20, default 100
// columns: place, project
MATCH (p:Project)-[:LOCATED_IN]->(l:Place)
WHERE $place = '' OR toLower(l.name) CONTAINS toLower($place)
RETURN l.name AS place, p.name AS project
ORDER BY place, project
LIMIT $limit
