// Supplies by or to $ids.
// zh: 谁给谁供货？
// en: Who supplies whom?
// $ids: strings, x1|x2
// columns: id, supplier, customer, edge
MATCH (x:Enterprise)-[r:SUPPLIES]->(y:Enterprise)
WHERE x.id IN $ids OR y.id IN $ids
RETURN r.id AS id, x.name AS supplier, y.name AS customer, r.id AS edge
ORDER BY supplier, customer, edge
