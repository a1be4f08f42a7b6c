// People who took part in inspections reported in articles that mention $ids, in a period, if it is given.
// zh: 谁到这些单位、项目调研过？
// en: Who inspected them?
// $ids: strings, b1|b2
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, person, event, date, about, roles, edge
MATCH (n:Enterprise|Organization|Project)<-[:MENTIONS]-(:Article)<-[:REPORTED_IN]-(e:Event)
WHERE n.id IN $ids AND e.type = 'inspection' AND ($from = '' OR e.date >= $from) AND ($to = '' OR e.date <= $to)
MATCH (p:Person)-[a:ATTENDED]->(e)
RETURN DISTINCT p.id AS id, p.name AS person, e.title AS event, e.date AS date, n.name AS about, a.roles AS roles, a.id AS edge
ORDER BY person, date, event, about, edge
