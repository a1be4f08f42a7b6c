// The newest article that mentions each of $ids: its day, a space and its id.
// zh: 最近哪篇稿件提到了它们？
// en: Which article mentioned them last?
// $ids: strings, x1|x2
// columns: id, newest
MATCH (a:Article)-[:MENTIONS]->(n)
WHERE n.id IN $ids
RETURN n.id AS id, max(coalesce(a.date, '') + ' ' + a.id) AS newest
ORDER BY id
