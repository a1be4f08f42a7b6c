// Shortest paths of at most 4 ties between the things named $from and $to, news articles aside.
// zh: 两者之间最短的联系是什么？
// en: What is the shortest tie between two things?
// $from: string, 王建国
// $to: string, 李志强
// columns: hops, names, edges
MATCH (a {name: $from}), (b {name: $to})
WHERE a.id <> b.id
MATCH p = shortestPath((a)-[:HOLDS|LEADS_CHAIN|ATTENDED|ORGANIZED|HELD_AT|CONCERNS|PART_OF_EVENT|IN_CHAIN|LOCATED_IN|INVESTS_IN|PART_OF|MEMBER_OF|SIGNED_WITH|SUPPLIES|RECEIVED*..4]-(b))
RETURN length(p) AS hops, [n IN nodes(p) | n.name] AS names, [e IN relationships(p) | e.id] AS edges
ORDER BY hops
