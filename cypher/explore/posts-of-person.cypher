// Posts of $person over time, with the days on which they were first and last printed.
// zh: 某人先后担任过哪些职务？
// en: Which posts did a person hold, over time?
// $person: string, 王建国
// columns: title, body, former, validFrom, validTo, validToInferred, firstStated, lastStated
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE p.name = $person OR $person IN p.aliases
RETURN h.title AS title, b.name AS body, h.former AS former, h.validFrom AS validFrom, h.validTo AS validTo,
       h.validToInferred AS validToInferred, h.firstStated AS firstStated, h.lastStated AS lastStated
ORDER BY firstStated, title, body, former, validFrom, validTo, lastStated
