// What joins $one and $other through one thing in between.
// zh: 两者之间通过什么相连？
// en: What joins two things through one thing in between?
// $one: string, 王建国
// $other: string, 李志强
// $limit: integer, 20, default 100
// columns: via, oneEdge, otherEdge
MATCH (a)-[e]-(x)-[f]-(b)
WHERE a.name = $one AND b.name = $other AND e.id <> f.id AND a.id <> b.id
RETURN DISTINCT x.name AS via, e.id AS oneEdge, f.id AS otherEdge
ORDER BY via, oneEdge, otherEdge
LIMIT $limit
