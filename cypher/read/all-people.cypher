// All people.
// zh: 一共有哪些人物？
// en: Which people are there?
// columns: id, name, articles
MATCH (n:Person)
RETURN n.id AS id, n.name AS name, n.articles AS articles
ORDER BY articles DESC, name, id
