// Memberships of or in $ids.
// zh: 谁是哪个组织的成员？
// en: Who is a member of what?
// $ids: strings, x1|x2
// columns: id, member, body, edge
MATCH (x:Person|Organization|Enterprise)-[r:MEMBER_OF]->(y:Organization)
WHERE x.id IN $ids OR y.id IN $ids
RETURN r.id AS id, x.name AS member, y.name AS body, r.id AS edge
ORDER BY member, body, edge
