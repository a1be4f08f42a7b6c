// Posts, chains, events, honours, memberships and projects of the people $ids.
// zh: 关于这些人有哪些记载？
// en: What is known of these people?
// $ids: strings, x1|x2
// columns: id, subject, what, detail, object, edge
MATCH (x:Person)-[r:HOLDS]->(y:Organization|Enterprise) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'HOLDS' AS what, coalesce(r.title, '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Person)-[r:LEADS_CHAIN]->(y:IndustryChain) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'LEADS_CHAIN' AS what, coalesce(r.role, '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Person)-[r:ATTENDED]->(y:Event) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'ATTENDED' AS what, coalesce(y.date, '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Person)-[r:RECEIVED]->(y:Honor) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'RECEIVED' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Person)-[r:MEMBER_OF]->(y:Organization) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'MEMBER_OF' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Person)-[r:INVESTS_IN]->(y:Project) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'INVESTS_IN' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
