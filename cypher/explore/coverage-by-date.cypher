// Pages, articles and statements of each day.
// zh: 每天读了多少版、多少稿件、多少条陈述？
// en: What was read of each day?
// columns: paper, date, pages, articles, statements
MATCH (a:Article)-[:ON_PAGE]->(g:Page)
OPTIONAL MATCH (s:Statement)-[:STATED_IN]->(a)
WITH g.paper AS paper, g.date AS date, count(DISTINCT g.id) AS pages, count(DISTINCT a.id) AS articles, count(DISTINCT s.id) AS statements
RETURN paper, date, pages, articles, statements
ORDER BY date, paper
