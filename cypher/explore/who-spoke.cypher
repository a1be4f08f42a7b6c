// Events of a period with the people who spoke there; $from and $to may be empty.
// zh: 一段时间里，谁在哪些活动上讲话？
// en: Who spoke at which events in a period?
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// $limit: integer, 20, default 100
// columns: date, event, person
MATCH (p:Person)-[a:ATTENDED]->(e:Event)
WHERE 'speak' IN a.roles AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.date AS date, e.title AS event, p.name AS person
ORDER BY date, event, person
LIMIT $limit
