// Shortest paths of at most 4 ties between the things named $from and $to, news articles aside.
// zh: 两者之间最短的联系是什么？
// en: What is the shortest tie between two things?
// $from: string, 王建国
// $to: string, 李志强
// columns: hops, names, edges
MATCH (a)-[p:HOLDS|LEADS_CHAIN|ATTENDED|ORGANIZED|HELD_AT|CONCERNS|PART_OF_EVENT|IN_CHAIN|LOCATED_IN|INVESTS_IN|PART_OF|MEMBER_OF|SIGNED_WITH|SUPPLIES|RECEIVED* SHORTEST 1..4]-(b)
WHERE a.name = $from AND b.name = $to AND a.id <> b.id
RETURN length(p) AS hops,
       list_prepend(list_append(properties(nodes(p), 'name'), b.name), a.name) AS names,
       properties(rels(p), 'id') AS edges
ORDER BY hops
