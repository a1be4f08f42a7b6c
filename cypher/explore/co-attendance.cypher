// Pairs of people by the number of events that both attended, the most first.
// zh: 谁和谁最常一起出席？
// en: Who attends together most often?
// $limit: integer, 20, default 100
// columns: person, other, events
MATCH (p:Person)-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(o:Person)
WHERE p.id < o.id
WITH p, o, count(DISTINCT e.id) AS events
RETURN p.name AS person, o.name AS other, events
ORDER BY events DESC, person, other
LIMIT $limit
