// Posts that several people held at one body: who came and went.
// zh: 哪些职务先后由不同的人担任？
// en: Which posts were held by several people?
// $limit: integer, 20, default 100
// columns: body, title, person, former, firstStated, lastStated
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)<-[k:HOLDS]-(o:Person)
WHERE h.title = k.title AND p.id <> o.id
WITH DISTINCT b.name AS body, h.title AS title, p.name AS person, h.former AS former, h.firstStated AS firstStated, h.lastStated AS lastStated
RETURN body, title, person, former, firstStated, lastStated
ORDER BY body, title, firstStated, person, lastStated
LIMIT $limit
