// Events that $ids organized, of a type and in a period, as far as these are given.
// zh: 他们主办了哪些活动？
// en: Which events did they organize?
// $ids: strings, b1|b2
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, event, date, type, body, role, edge
MATCH (b:Organization|Enterprise)-[a:ORGANIZED]->(e:Event)
WHERE b.id IN $ids AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.id AS id, e.title AS event, e.date AS date, e.type AS type, b.name AS body, a.role AS role, a.id AS edge
ORDER BY date, event, body, edge
