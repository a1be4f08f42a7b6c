// Who wrote of the events $ids.
// zh: 这些活动是谁报道的？
// en: Who wrote of these events?
// $ids: strings, e1
// columns: id, headline, person, date
MATCH (e:Event)-[:REPORTED_IN]->(a:Article)<-[:WROTE]-(p:Person)
WHERE e.id IN $ids
RETURN DISTINCT a.id AS id, a.headline AS headline, p.name AS person, a.date AS date
ORDER BY date DESC, headline, person, id
