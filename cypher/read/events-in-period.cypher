// Events of a type and a period, as far as these are given.
// zh: 这段时间有哪些活动？
// en: Which events took place?
// $types: strings, meeting|forum, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, event, date, type
MATCH (e:Event)
WHERE (size($types) = 0 OR e.type IN $types) AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.id AS id, e.title AS event, e.date AS date, e.type AS type
ORDER BY date, event, id
