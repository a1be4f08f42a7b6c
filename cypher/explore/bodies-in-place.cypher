// Enterprises and organizations in the places whose name holds $place.
// zh: 某地有哪些企业和机构？
// en: Which bodies are located in a place?
// $place: string, 石塘区
// $limit: integer, 20, default 100
// columns: place, body
MATCH (b:Enterprise|Organization)-[:LOCATED_IN]->(l:Place)
WHERE toLower(l.name) CONTAINS toLower($place)
RETURN l.name AS place, b.name AS body
ORDER BY place, body
LIMIT $limit
