// Agreements of $ids.
// zh: 谁和谁签约？
// en: Who signed with whom?
// $ids: strings, x1|x2
// columns: id, one, other, edge
MATCH (x:Organization|Enterprise|Place)-[r:SIGNED_WITH]->(y:Organization|Enterprise|Place)
WHERE x.id IN $ids OR y.id IN $ids
WITH r, CASE WHEN x.id IN $ids THEN x.name ELSE y.name END AS one, CASE WHEN x.id IN $ids THEN y.name ELSE x.name END AS other
RETURN r.id AS id, one, other, r.id AS edge
ORDER BY one, other, edge
