// Enterprises by the number of projects they invest in.
// zh: 哪家企业投资的项目最多？
// en: Which enterprise invests in most projects?
// $limit: integer, 10, default 10
// columns: id, enterprise, projects, edge
MATCH (b:Enterprise)-[r:INVESTS_IN]->(:Project)
WITH b, count(r.id) AS projects, min(r.id) AS edge
RETURN b.id AS id, b.name AS enterprise, projects, edge
ORDER BY projects DESC, enterprise, id
LIMIT $limit
