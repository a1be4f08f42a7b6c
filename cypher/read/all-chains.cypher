// All chains.
// zh: 一共有哪些产业链？
// en: Which chains are there?
// columns: id, name, articles
MATCH (n:IndustryChain)
RETURN n.id AS id, n.name AS name, n.articles AS articles
ORDER BY articles DESC, name, id
