// Investments by or in $ids.
// zh: 谁投资了什么项目？
// en: Who invests in what?
// $ids: strings, x1|x2
// columns: id, investor, project, edge
MATCH (x:Enterprise|Person|Organization)-[r:INVESTS_IN]->(y:Project)
WHERE x.id IN $ids OR y.id IN $ids
RETURN r.id AS id, x.name AS investor, y.name AS project, r.id AS edge
ORDER BY investor, project, edge
