// Events of a period with the people who chaired them; $from and $to may be empty.
// zh: 一段时间里，谁主持了哪些活动？
// en: Who chaired which events in a period?
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// $limit: integer, 20, default 100
// columns: date, event, person
MATCH (p:Person)-[a:ATTENDED]->(e:Event)
WHERE 'chair' IN a.roles AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
RETURN e.date AS date, e.title AS event, p.name AS person
ORDER BY date, event, person
LIMIT $limit
