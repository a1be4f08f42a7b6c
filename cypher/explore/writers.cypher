// Who wrote how many articles.
// zh: 谁写了多少稿件？
// en: Who wrote how many articles?
// $limit: integer, 20, default 100
// columns: writer, articles, first, last
MATCH (p:Person)-[:WROTE]->(a:Article)
WITH DISTINCT p, a
WITH p, count(*) AS articles, min(a.date) AS first, max(a.date) AS last
RETURN p.name AS writer, articles, first, last
ORDER BY articles DESC, writer, first, last
LIMIT $limit
