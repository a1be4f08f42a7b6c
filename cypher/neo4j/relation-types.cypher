// How many edges each relation type has.
// zh: 各类关系各有多少？
// en: How many edges has each relation type?
// columns: type, edges
MATCH ()-[e]->()
RETURN type(e) AS type, count(*) AS edges
ORDER BY edges DESC, type
