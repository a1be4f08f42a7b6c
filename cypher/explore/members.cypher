// Members of the organizations whose name holds $body.
// zh: 某组织有哪些成员？
// en: Who are the members of an organization?
// $body: string, 协会
// $limit: integer, 20, default 100
// columns: body, member
MATCH (m:Person|Organization|Enterprise)-[:MEMBER_OF]->(o:Organization)
WHERE toLower(o.name) CONTAINS toLower($body)
RETURN o.name AS body, m.name AS member
ORDER BY body, member
LIMIT $limit
