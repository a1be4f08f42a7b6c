// Bodies that events with an inspection by $person concern.
// zh: 某人调研过哪些单位？
// en: Which bodies did a person inspect?
// $person: string, 王建国
// columns: date, event, body
MATCH (p:Person)-[a:ATTENDED]->(e:Event)-[:CONCERNS]->(b:Enterprise|Organization)
WHERE (p.name = $person OR $person IN p.aliases) AND ('inspect' IN a.roles OR e.type = 'inspection')
RETURN DISTINCT e.date AS date, e.title AS event, b.name AS body
ORDER BY date, event, body
