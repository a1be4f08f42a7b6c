// Events that $ids attended: in a role, of a type, in a period, as far as these are given.
// zh: 他们参加了哪些活动？
// en: Which events did they attend?
// $ids: strings, p1|p2
// $role: string, chair, default ""
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, event, date, type, who, roles, edge
MATCH (x:Person|Enterprise|Organization)-[a:ATTENDED]->(e:Event)
WHERE x.id IN $ids
WITH x, a, e WHERE ($role = '' OR $role IN a.roles) AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.id AS id, e.title AS event, e.date AS date, e.type AS type, x.name AS who, a.roles AS roles, a.id AS edge
ORDER BY date, event, who, edge
