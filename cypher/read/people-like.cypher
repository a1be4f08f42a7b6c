// People whose name has $length characters and begins with $first or ends with $last.
// zh: 谁的名字与此相近？
// en: Who has a similar name?
// $first: string, 王
// $last: string, 国
// $length: integer, 3
// columns: id, name
MATCH (p:Person)
WHERE size(p.name) = $length AND (p.name STARTS WITH $first OR p.name ENDS WITH $last)
RETURN p.id AS id, p.name AS name
ORDER BY name, id
