// Organizers of the events whose title holds $event.
// zh: 某场活动由谁主办、承办？
// en: Who organized an event?
// $event: string, 推进会
// columns: event, date, organizer, role
MATCH (b:Organization|Enterprise)-[o:ORGANIZED]->(e:Event)
WHERE toLower(e.title) CONTAINS toLower($event)
RETURN e.title AS event, e.date AS date, b.name AS organizer, o.role AS role
ORDER BY date, event, role, organizer
