// People who attended events together with $person, by how often.
// zh: 某人常和谁同场？
// en: Who stood beside a person?
// $person: string, 王建国
// $limit: integer, 20, default 100
// columns: other, events, first, last
MATCH (p:Person)-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(o:Person)
WHERE p.name = $person AND p.id <> o.id
WITH DISTINCT o, e
WITH o, count(*) AS events, min(e.date) AS first, max(e.date) AS last
RETURN o.name AS other, events, first, last
ORDER BY events DESC, other, first
LIMIT $limit
