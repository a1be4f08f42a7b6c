// People at the events $events, in the role $role if it is given.
// zh: 谁参加了这些活动？
// en: Who attended these events?
// $events: strings, e1|e2
// $role: string, chair, default ""
// columns: id, person, roles, event, date, edge
MATCH (p:Person)-[a:ATTENDED]->(e:Event)
WHERE e.id IN $events AND ($role = '' OR $role IN a.roles)
RETURN p.id AS id, p.name AS person, a.roles AS roles, e.title AS event, e.date AS date, a.id AS edge
ORDER BY date, event, person, edge
