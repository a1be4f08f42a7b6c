// Events of the month $month.
// zh: 某个月有哪些活动？
// en: Which events took place in a month?
// $month: string, 2024-01
// columns: date, event, type
MATCH (e:Event)
WHERE e.date STARTS WITH $month
RETURN e.date AS date, e.title AS event, e.type AS type
ORDER BY date, event
