// How many events of each type there are, with the first and the last day.
// zh: 各类活动各有多少？
// en: How many events of each type are there?
// columns: type, events, first, last
MATCH (e:Event)
RETURN e.type AS type, count(*) AS events, min(e.date) AS first, max(e.date) AS last
ORDER BY events DESC, type
