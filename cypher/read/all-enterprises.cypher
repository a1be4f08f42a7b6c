// All enterprises.
// zh: 一共有哪些企业？
// en: Which enterprises are there?
// columns: id, name, articles
MATCH (n:Enterprise)
RETURN n.id AS id, n.name AS name, n.articles AS articles
ORDER BY articles DESC, name, id
