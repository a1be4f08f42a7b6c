// Events that each of $ids attended, the latest first: in a role, of a type, in a period, as far as these are given.
// zh: 他们最近参加了哪些活动？
// en: Which events did they attend last?
// $ids: strings, p1|p2
// $role: string, chair, default ""
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: who, event, date, edge
MATCH (x:Person|Enterprise|Organization)-[a:ATTENDED]->(e:Event)
WHERE x.id IN $ids
WITH x, a, e WHERE ($role = '' OR $role IN a.roles) AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN x.id AS who, e.title AS event, coalesce(e.date, '') AS date, a.id AS edge
ORDER BY date DESC, event, edge
