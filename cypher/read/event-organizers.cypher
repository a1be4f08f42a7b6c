// Organizers of the events $events.
// zh: 谁主办了这些活动？
// en: Who organized these events?
// $events: strings, e1|e2
// columns: id, body, role, event, date, edge
MATCH (b:Organization|Enterprise)-[a:ORGANIZED]->(e:Event)
WHERE e.id IN $events
RETURN b.id AS id, b.name AS body, a.role AS role, e.title AS event, e.date AS date, a.id AS edge
ORDER BY date, event, role, body, edge
