// Events that one of the people $ids and one of the people $others both attended, of a type and in a period, as far as these are given.
// zh: 他们共同参加过哪些活动？
// en: Which events did both attend?
// $ids: strings, p1
// $others: strings, p2
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, event, date, type, one, roles, edge, other, otherRoles, otherEdge
MATCH (x:Person)-[a:ATTENDED]->(e:Event)<-[b:ATTENDED]-(y:Person)
WHERE x.id IN $ids AND y.id IN $others AND x.id <> y.id
WITH x, a, e, b, y WHERE (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.id AS id, e.title AS event, e.date AS date, e.type AS type, x.name AS one, a.roles AS roles, a.id AS edge,
       y.name AS other, b.roles AS otherRoles, b.id AS otherEdge
ORDER BY date, event, one, other, edge
