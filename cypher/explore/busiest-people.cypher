// People by the number of events they attended in a period; $from and $to may be empty.
// zh: 谁参加的活动最多？
// en: Who attended most events?
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// $limit: integer, 20, default 100
// columns: person, events, chaired
MATCH (p:Person)-[a:ATTENDED]->(e:Event)
WHERE ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
WITH DISTINCT p, e, CASE WHEN 'chair' IN a.roles THEN 1 ELSE 0 END AS chairs
WITH p, count(*) AS events, sum(chairs) AS chaired
RETURN p.name AS person, events, chaired
ORDER BY events DESC, chaired DESC, person
LIMIT $limit
