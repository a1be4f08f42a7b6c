// Where $ids are, or what is located in $ids.
// zh: 什么位于哪里？
// en: What is located where?
// $ids: strings, x1|x2
// columns: id, what, place, edge
MATCH (x:Enterprise|Project|Organization|IndustryChain)-[r:LOCATED_IN]->(y:Place)
WHERE x.id IN $ids OR y.id IN $ids
RETURN r.id AS id, x.name AS what, y.name AS place, r.id AS edge
ORDER BY what, place, edge
