// Enterprises by the number of events they attended: in a role, of a type, in a period, as far as these are given.
// zh: 哪些企业参加的活动最多？
// en: Which enterprises attended most events?
// $role: string, chair, default ""
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// $limit: integer, 10, default 10
// columns: id, enterprise, events
MATCH (b:Enterprise)-[a:ATTENDED]->(e:Event)
WHERE ($role = '' OR $role IN a.roles) AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
WITH b, count(DISTINCT e.id) AS events
RETURN b.id AS id, b.name AS enterprise, events
ORDER BY events DESC, enterprise, id
LIMIT $limit
