// All honours with who received them.
// zh: 谁获得了什么荣誉？
// en: Who received which honour?
// columns: id, receiver, honor, edge
MATCH (x:Person|Enterprise|Project|Organization|Place|IndustryChain)-[r:RECEIVED]->(h:Honor)
RETURN r.id AS id, x.name AS receiver, h.name AS honor, r.id AS edge
ORDER BY honor, receiver, edge
