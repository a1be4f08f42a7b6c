// Bodies under the ones whose name holds $body.
// zh: 某单位下属有哪些单位？
// en: Which bodies belong to a body?
// $body: string, 集团
// $limit: integer, 20, default 100
// columns: whole, part
MATCH (p:Organization|Enterprise)-[:PART_OF]->(w:Organization|Enterprise)
WHERE toLower(w.name) CONTAINS toLower($body)
RETURN w.name AS whole, p.name AS part
ORDER BY whole, part
LIMIT $limit
