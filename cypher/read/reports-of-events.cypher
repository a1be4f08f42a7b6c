// Articles that report the events $events.
// zh: 这些活动由哪些稿件报道？
// en: Which articles report these events?
// $events: strings, e1|e2
// columns: event, article, headline, paper, date, page
MATCH (e:Event)-[:REPORTED_IN]->(a:Article)-[:ON_PAGE]->(g:Page)
WHERE e.id IN $events
RETURN e.id AS event, a.id AS article, a.headline AS headline, g.paper AS paper, g.date AS date, g.page AS page
ORDER BY event, date, headline, article
