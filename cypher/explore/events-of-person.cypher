// Events that $person attended, in time, with roles.
// zh: 某人参加了哪些活动？
// en: Which events did a person attend?
// $person: string, 王建国
// columns: date, event, type, roles
MATCH (p:Person)-[a:ATTENDED]->(e:Event)
WHERE p.name = $person OR $person IN p.aliases
RETURN e.date AS date, e.title AS event, e.type AS type, a.roles AS roles
ORDER BY date, event
