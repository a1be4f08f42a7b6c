// Honours of enterprises.
// zh: 哪些企业获得了荣誉？
// en: Which enterprises received honours?
// columns: id, receiver, honor, edge
MATCH (x:Enterprise)-[r:RECEIVED]->(h:Honor)
RETURN r.id AS id, x.name AS receiver, h.name AS honor, r.id AS edge
ORDER BY receiver, honor, edge
