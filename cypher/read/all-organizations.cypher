// All organizations.
// zh: 一共有哪些机构？
// en: Which organizations are there?
// columns: id, name, articles
MATCH (n:Organization)
RETURN n.id AS id, n.name AS name, n.articles AS articles
ORDER BY articles DESC, name, id
