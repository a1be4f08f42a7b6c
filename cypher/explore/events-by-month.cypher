// How many events took place in each month.
// zh: 每个月有多少活动？
// en: How many events took place each month?
// columns: month, events
MATCH (e:Event)
WHERE e.date IS NOT NULL AND size(e.date) >= 7
RETURN left(e.date, 7) AS month, count(*) AS events
ORDER BY month
