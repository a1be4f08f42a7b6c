// Statements behind the edge with id $edge: sentence, article, date, rule.
// zh: 某条关系的依据是哪些句子？
// en: Which sentences support an edge?
// $edge: string, 0f3a
// columns: quote, headline, date, page, rule, score
MATCH (s:Statement)-[:STATED_IN]->(a:Article)
WHERE s.edgeId = $edge
RETURN s.quote AS quote, a.headline AS headline, a.date AS date, a.page AS page, s.rule AS rule, s.score AS score
ORDER BY date, headline, quote, rule
