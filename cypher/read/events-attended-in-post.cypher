// Events that people with a post titled $title attended, at one of $bodies or at a body whose name holds $place, if these are given:
// in a role, of a type, in a period, as far as these are given. `heldOn`, `knownFrom` to `knownTo` and `overBy` tell when the post was held.
// zh: 担任这个职务的人参加了哪些活动？
// en: Which events did holders of this post attend?
// $title: string, 市长
// $bodies: strings, b1|b2, default ""
// $place: string, 江州, default ""
// $role: string, chair, default ""
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, event, date, type, who, body, roles, heldOn, knownFrom, knownTo, overBy, edge
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE h.title = $title AND (size($bodies) = 0 OR b.id IN $bodies) AND ($place = '' OR b.name CONTAINS $place)
MATCH (p)-[a:ATTENDED]->(e:Event)
WHERE ($role = '' OR $role IN a.roles) AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.id AS id, e.title AS event, e.date AS date, e.type AS type, p.name AS who, b.name AS body, a.roles AS roles,
       h.heldOn AS heldOn, h.knownFrom AS knownFrom, h.knownTo AS knownTo, h.overBy AS overBy, a.id AS edge
ORDER BY date, event, who, body, edge
