// Enterprises and organizations at the events whose title holds $event.
// zh: 哪些企业和机构参加了某场活动？
// en: Which enterprises and organizations attended an event?
// $event: string, 推进会
// $limit: integer, 20, default 100
// columns: event, date, body, roles
MATCH (b:Enterprise|Organization)-[a:ATTENDED]->(e:Event)
WHERE toLower(e.title) CONTAINS toLower($event)
RETURN e.title AS event, e.date AS date, b.name AS body, a.roles AS roles
ORDER BY date, event, body
LIMIT $limit
