// All projects.
// zh: 一共有哪些项目？
// en: Which projects are there?
// columns: id, name, articles
MATCH (n:Project)
RETURN n.id AS id, n.name AS name, n.articles AS articles
ORDER BY articles DESC, name, id
