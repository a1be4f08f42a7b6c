// Who organized events, by how many.
// zh: 谁主办、承办的活动最多？
// en: Who organized most events?
// $limit: integer, 20, default 100
// columns: organizer, role, events
MATCH (b:Organization|Enterprise)-[o:ORGANIZED]->(e:Event)
WITH b, o.role AS role, count(DISTINCT e.id) AS events
RETURN b.name AS organizer, role, events
ORDER BY events DESC, organizer, role
LIMIT $limit
