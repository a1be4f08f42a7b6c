// Events that concern $ids, of a type and in a period, as far as these are given.
// zh: 哪些活动与之有关？
// en: Which events concern them?
// $ids: strings, c1
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, event, date, type, about, edge
MATCH (e:Event)-[h:CONCERNS]->(x)
WHERE x.id IN $ids AND (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.id AS id, e.title AS event, e.date AS date, e.type AS type, x.name AS about, h.id AS edge
ORDER BY date, event, about, edge
