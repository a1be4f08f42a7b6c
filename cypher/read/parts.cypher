// What $ids belong to, and what belongs to them.
// zh: 谁隶属于谁？
// en: What is part of what?
// $ids: strings, x1|x2
// columns: id, part, whole, edge
MATCH (x:Organization|Enterprise)-[r:PART_OF]->(y:Organization|Enterprise)
WHERE x.id IN $ids OR y.id IN $ids
RETURN r.id AS id, x.name AS part, y.name AS whole, r.id AS edge
ORDER BY part, whole, edge
