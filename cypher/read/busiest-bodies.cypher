// Enterprises and organizations by the number of events they attended: in a role, of a type, in a period, as far as these are given.
// zh: 哪些单位参加的活动最多？
// en: Which bodies attended most events?
// $role: string, chair, default ""
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// $limit: integer, 10, default 10
// columns: id, body, events
MATCH (b:Enterprise|Organization)-[a:ATTENDED]->(e:Event)
WHERE ($role = '' OR $role IN a.roles) AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
WITH b, count(DISTINCT e.id) AS events
RETURN b.id AS id, b.name AS body, events
ORDER BY events DESC, body, id
LIMIT $limit
