// Who supplies whom.
// zh: 谁给谁供货？
// en: Who supplies whom?
// $limit: integer, 20, default 100
// columns: supplier, customer
MATCH (a:Enterprise)-[:SUPPLIES]->(b:Enterprise)
RETURN a.name AS supplier, b.name AS customer
ORDER BY supplier, customer
LIMIT $limit
