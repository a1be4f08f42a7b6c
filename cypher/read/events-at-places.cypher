// Events held at $ids, of a type and in a period, as far as these are given.
// zh: 这些地方办过哪些活动？
// en: Which events were held there?
// $ids: strings, l1
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, event, date, type, place, edge
MATCH (e:Event)-[h:HELD_AT]->(l:Place)
WHERE l.id IN $ids AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.id AS id, e.title AS event, e.date AS date, e.type AS type, l.name AS place, h.id AS edge
ORDER BY date, event, place, edge
