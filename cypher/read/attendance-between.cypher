// Whether $ids attended the events $events, in the role $role if it is given.
// zh: 他们参加了这些活动吗？
// en: Did they attend these events?
// $ids: strings, p1|p2
// $events: strings, e1|e2
// $role: string, chair, default ""
// columns: id, who, roles, event, date, edge
MATCH (x:Person|Enterprise|Organization)-[a:ATTENDED]->(e:Event)
WHERE x.id IN $ids AND e.id IN $events AND ($role = '' OR $role IN a.roles)
RETURN x.id AS id, x.name AS who, a.roles AS roles, e.title AS event, e.date AS date, a.id AS edge
ORDER BY date, event, who, edge
