// Articles that mention $ids in a period, if it is given, newest first.
// zh: 哪些稿件提到了它们？
// en: Which articles mention them?
// $ids: strings, x1|x2
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, headline, paper, date, page
MATCH (a:Article)-[:MENTIONS]->(n), (a)-[:ON_PAGE]->(g:Page)
WHERE n.id IN $ids AND ($from = '' OR g.date >= $from) AND ($to = '' OR g.date <= $to)
RETURN DISTINCT a.id AS id, a.headline AS headline, g.paper AS paper, g.date AS date, g.page AS page
ORDER BY date DESC, page, headline
