// Events at the places whose name holds $place.
// zh: 某地举办过哪些活动？
// en: Which events were held at a place?
// $place: string, 石塘区
// $limit: integer, 20, default 100
// columns: place, date, event
MATCH (e:Event)-[:HELD_AT]->(l:Place)
WHERE toLower(l.name) CONTAINS toLower($place)
RETURN l.name AS place, e.date AS date, e.title AS event
ORDER BY place, date, event
LIMIT $limit
