// Events that the enterprise or organization $body attended.
// zh: 某企业或机构参加了哪些活动？
// en: Which events did a body attend?
// $body: string, 市委
// columns: date, event, type, roles
MATCH (b:Enterprise|Organization)-[a:ATTENDED]->(e:Event)
WHERE b.name = $body OR $body IN b.aliases
RETURN e.date AS date, e.title AS event, e.type AS type, a.roles AS roles
ORDER BY date, event
