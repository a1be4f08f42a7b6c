// People with posts at $ids.
// zh: 这些单位有谁任职？
// en: Who holds posts there?
// $ids: strings, b1
// columns: id, person, title, body, former, firstStated, lastStated, edge
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE b.id IN $ids
RETURN p.id AS id, p.name AS person, h.title AS title, b.name AS body, h.former AS former, h.firstStated AS firstStated, h.lastStated AS lastStated, h.id AS edge
ORDER BY body, title, person, edge
