// Events that are part of a larger one.
// zh: 哪些活动属于更大的活动？
// en: Which events are part of a larger one?
// $limit: integer, 20, default 100
// columns: whole, part, date
MATCH (e:Event)-[:PART_OF_EVENT]->(w:Event)
RETURN w.title AS whole, e.title AS part, e.date AS date
ORDER BY whole, date, part
LIMIT $limit
