// Who received which honour; $honor may be empty.
// zh: 谁获得了哪些荣誉？
// en: Who received which honours?
// $honor: string, 先进, default ""
// $limit: integer, 20, default 100
// columns: honor, receiver, firstStated
MATCH (x)-[r:RECEIVED]->(h:Honor)
WHERE $honor = '' OR toLower(h.name) CONTAINS toLower($honor)
RETURN h.name AS honor, x.name AS receiver, r.firstStated AS firstStated
ORDER BY honor, receiver
LIMIT $limit
