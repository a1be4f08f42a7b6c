// Day and place of the events $events.
// zh: 这些活动何时何地举行？
// en: When and where did these events take place?
// $events: strings, e1|e2
// columns: id, event, date, dateTo, place, edge
MATCH (e:Event)
WHERE e.id IN $events
OPTIONAL MATCH (e)-[h:HELD_AT]->(l:Place)
RETURN e.id AS id, e.title AS event, e.date AS date, e.dateTo AS dateTo, l.name AS place, h.id AS edge
ORDER BY date, event, place, id, edge
