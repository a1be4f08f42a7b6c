// Who signed with whom, each pair once.
// zh: 谁和谁签了约？
// en: Who signed with whom?
// $limit: integer, 20, default 100
// columns: one, other, firstStated
MATCH (a:Organization|Enterprise|Place)-[s:SIGNED_WITH]->(b:Organization|Enterprise|Place)
RETURN a.name AS one, b.name AS other, s.firstStated AS firstStated
ORDER BY firstStated, one, other
LIMIT $limit
