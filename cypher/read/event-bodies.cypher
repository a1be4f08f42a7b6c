// Enterprises and organizations at the events $events, in the role $role if it is given.
// zh: 哪些单位参加了这些活动？
// en: Which bodies attended these events?
// $events: strings, e1|e2
// $role: string, chair, default ""
// columns: id, body, roles, event, date, edge
MATCH (b:Enterprise|Organization)-[a:ATTENDED]->(e:Event)
WHERE e.id IN $events AND ($role = '' OR $role IN a.roles)
RETURN b.id AS id, b.name AS body, a.roles AS roles, e.title AS event, e.date AS date, a.id AS edge
ORDER BY date, event, body, edge
