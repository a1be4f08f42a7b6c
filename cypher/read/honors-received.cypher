// Honours received by $ids, or who received $ids.
// zh: 谁获得了什么荣誉？
// en: Who received which honour?
// $ids: strings, x1|x2
// columns: id, receiver, honor, edge
MATCH (x:Person|Enterprise|Project|Organization|Place|IndustryChain)-[r:RECEIVED]->(y:Honor)
WHERE x.id IN $ids OR y.id IN $ids
RETURN r.id AS id, x.name AS receiver, y.name AS honor, r.id AS edge
ORDER BY receiver, honor, edge
