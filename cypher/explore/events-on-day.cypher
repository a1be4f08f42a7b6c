// Events of the day $day, those that run over it among them.
// zh: 某一天有哪些活动？
// en: Which events took place on a day?
// $day: string, 2024-01-12
// columns: event, type, date, dateTo
MATCH (e:Event)
WHERE e.date = $day OR (e.date <= $day AND e.dateTo >= $day)
RETURN e.title AS event, e.type AS type, e.date AS date, e.dateTo AS dateTo
ORDER BY event, date
