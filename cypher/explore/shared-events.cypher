// Events that $person and $other both attended, with the roles of each.
// zh: 两个人同场出席过哪些活动？
// en: Which events did two people share?
// $person: string, 王建国
// $other: string, 李志强
// columns: date, event, roles, otherRoles
MATCH (p:Person)-[a:ATTENDED]->(e:Event)<-[b:ATTENDED]-(o:Person)
WHERE p.name = $person AND o.name = $other AND p.id <> o.id
RETURN e.date AS date, e.title AS event, a.roles AS roles, b.roles AS otherRoles
ORDER BY date, event
