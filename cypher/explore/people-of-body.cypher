// People with posts at the enterprise or organization whose name holds $body.
// zh: 某单位有哪些人任职？
// en: Who holds posts at a body?
// $body: string, 委员会
// $limit: integer, 20, default 100
// columns: body, title, person, former
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE toLower(b.name) CONTAINS toLower($body) OR $body IN b.aliases
RETURN b.name AS body, h.title AS title, p.name AS person, h.former AS former
ORDER BY body, title, person
LIMIT $limit
