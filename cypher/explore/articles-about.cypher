// Articles that mention the thing named $name, newest first.
// zh: 哪些稿件提到了某人或某单位？
// en: Which articles mention a thing?
// $name: string, 王建国
// $limit: integer, 20, default 100
// columns: date, paper, page, headline
MATCH (a:Article)-[:MENTIONS]->(n), (a)-[:ON_PAGE]->(g:Page)
WHERE n.name = $name
RETURN DISTINCT a.date AS date, g.paper AS paper, g.page AS page, a.headline AS headline
ORDER BY date DESC, page, headline
LIMIT $limit
