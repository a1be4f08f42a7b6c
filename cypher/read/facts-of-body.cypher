// What the enterprises and organizations $ids are part of: posts, chains, events, places, projects, ties.
// zh: 关于这些单位有哪些记载？
// en: What is known of these bodies?
// $ids: strings, x1|x2
// columns: id, subject, what, detail, object, edge
MATCH (x:Person)-[r:HOLDS]->(y:Organization|Enterprise) WHERE y.id IN $ids
RETURN r.id AS id, x.name AS subject, 'HOLDS' AS what, coalesce(r.title, '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Enterprise|Organization)-[r:IN_CHAIN]->(y:IndustryChain) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'IN_CHAIN' AS what, coalesce(r.segment, '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Enterprise|Organization)-[r:ATTENDED]->(y:Event) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'ATTENDED' AS what, coalesce(y.date, '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Organization|Enterprise)-[r:ORGANIZED]->(y:Event) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'ORGANIZED' AS what, coalesce(y.date, '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Enterprise|Organization)-[r:LOCATED_IN]->(y:Place) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'LOCATED_IN' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Enterprise|Organization)-[r:INVESTS_IN]->(y:Project) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'INVESTS_IN' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Organization|Enterprise)-[r:PART_OF]->(y:Organization|Enterprise) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'PART_OF' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Organization|Enterprise)-[r:PART_OF]->(y:Organization|Enterprise) WHERE y.id IN $ids
RETURN r.id AS id, x.name AS subject, 'PART_OF' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Organization|Enterprise)-[r:MEMBER_OF]->(y:Organization) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'MEMBER_OF' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Organization|Enterprise)-[r:SIGNED_WITH]->(y:Organization|Enterprise|Place) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'SIGNED_WITH' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Organization|Enterprise|Place)-[r:SIGNED_WITH]->(y:Organization|Enterprise) WHERE y.id IN $ids
RETURN r.id AS id, x.name AS subject, 'SIGNED_WITH' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Enterprise)-[r:SUPPLIES]->(y:Enterprise) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'SUPPLIES' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Enterprise)-[r:SUPPLIES]->(y:Enterprise) WHERE y.id IN $ids
RETURN r.id AS id, x.name AS subject, 'SUPPLIES' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
UNION
MATCH (x:Enterprise|Organization)-[r:RECEIVED]->(y:Honor) WHERE x.id IN $ids
RETURN r.id AS id, x.name AS subject, 'RECEIVED' AS what, coalesce('', '') AS detail, y.name AS object, r.id AS edge
