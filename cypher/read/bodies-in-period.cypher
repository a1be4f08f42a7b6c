// Organizations at events of a type and a period in a role, as far as these are given.
// zh: 这段时间哪些单位参加了活动？
// en: Which organizations attended events in a period?
// $role: string, chair, default ""
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, body, roles, event, date, type, edge
MATCH (b:Organization)-[a:ATTENDED]->(e:Event)
WHERE ($role = '' OR $role IN a.roles) AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN b.id AS id, b.name AS body, a.roles AS roles, e.title AS event, e.date AS date, e.type AS type, a.id AS edge
ORDER BY date, event, body, edge
