// Statements of the page of $paper on $date, each with its sentence; $page may be empty.
// zh: 某天报纸的某一版说了哪些事？
// en: Which facts does a page state?
// $paper: string, 江州日报
// $date: string, 2024-01-12
// $page: string, A01, default ""
// columns: page, headline, relation, subject, object, quote
MATCH (s:Statement)-[:STATED_IN]->(a:Article)-[:ON_PAGE]->(g:Page)
WHERE g.paper = $paper AND g.date = $date AND ($page = '' OR g.page = $page)
RETURN g.page AS page, a.headline AS headline, s.relation AS relation, s.subject AS subject, s.object AS object, s.quote AS quote
ORDER BY page, headline, relation, subject, object, quote
