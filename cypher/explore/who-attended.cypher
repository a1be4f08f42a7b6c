// People at the events whose title holds $event, with their roles.
// zh: 谁参加了某场活动？
// en: Who attended an event?
// $event: string, 推进会
// $limit: integer, 20, default 100
// columns: event, date, person, roles
MATCH (p:Person)-[a:ATTENDED]->(e:Event)
WHERE toLower(e.title) CONTAINS toLower($event)
RETURN e.title AS event, e.date AS date, p.name AS person, a.roles AS roles
ORDER BY date, event, person
LIMIT $limit
