// Projects with who invests in them.
// zh: 哪些单位投资了哪些项目？
// en: Who invests in which projects?
// $limit: integer, 20, default 100
// columns: investor, project
MATCH (i:Enterprise|Person|Organization)-[:INVESTS_IN]->(p:Project)
RETURN i.name AS investor, p.name AS project
ORDER BY investor, project
LIMIT $limit
