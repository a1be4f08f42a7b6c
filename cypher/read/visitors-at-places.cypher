// People who attended events held at $ids, of a type and in a period, as far as these are given.
// zh: 谁到过这些地方？
// en: Who came there?
// $ids: strings, l1
// $types: strings, inspection, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, person, event, date, type, place, roles, edge
MATCH (l:Place)<-[:HELD_AT]-(e:Event)<-[a:ATTENDED]-(p:Person)
WHERE l.id IN $ids AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN p.id AS id, p.name AS person, e.title AS event, e.date AS date, e.type AS type, l.name AS place, a.roles AS roles, a.id AS edge
ORDER BY person, date, event, place, edge
