// People who attended events together with $ids, one row an event.
// zh: 谁和他们同场？
// en: Who attended together with them?
// $ids: strings, p1
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, person, event, date, roles, edge
MATCH (x:Person)-[a:ATTENDED]->(e:Event)<-[b:ATTENDED]-(y:Person)
WHERE x.id IN $ids AND x.id <> y.id
WITH x, a, e, b, y WHERE (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN y.id AS id, y.name AS person, e.title AS event, e.date AS date, b.roles AS roles, b.id AS edge
ORDER BY person, date, event, edge
