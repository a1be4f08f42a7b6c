// What $ids wrote, newest first.
// zh: 他们写了哪些稿件？
// en: What did they write?
// $ids: strings, p1
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, headline, paper, date, page, writer
MATCH (p:Person)-[:WROTE]->(a:Article)-[:ON_PAGE]->(g:Page)
WHERE p.id IN $ids AND ($from = '' OR g.date >= $from) AND ($to = '' OR g.date <= $to)
RETURN DISTINCT a.id AS id, a.headline AS headline, g.paper AS paper, g.date AS date, g.page AS page,
       p.name AS writer
ORDER BY date DESC, page, headline, writer, id
