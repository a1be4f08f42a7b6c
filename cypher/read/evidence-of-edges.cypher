// Statements behind the edges $edges, each with its sentence, article, paper, date and page.
// zh: 这些关系的依据是哪些句子？
// en: Which sentences support these edges?
// $edges: strings, e1|e2
// columns: edge, quote, headline, paper, date, page, score
MATCH (s:Statement)-[:STATED_IN]->(a:Article)-[:ON_PAGE]->(g:Page)
WHERE s.edgeId IN $edges
RETURN s.edgeId AS edge, s.quote AS quote, a.headline AS headline, g.paper AS paper, g.date AS date, g.page AS page, s.score AS score
ORDER BY edge, score DESC, date, quote, headline, page
