// Posts of the people $ids.
// zh: 他们担任什么职务？
// en: Which posts do they hold?
// $ids: strings, p1|p2
// columns: id, person, title, body, former, validFrom, validTo, firstStated, lastStated, heldOn, knownFrom, knownTo, overBy, edge
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE p.id IN $ids
RETURN h.id AS id, p.name AS person, h.title AS title, b.name AS body, h.former AS former, h.validFrom AS validFrom,
       h.validTo AS validTo, h.firstStated AS firstStated, h.lastStated AS lastStated, h.heldOn AS heldOn, h.knownFrom AS knownFrom,
       h.knownTo AS knownTo, h.overBy AS overBy, h.id AS edge
ORDER BY person, firstStated, title, body, edge
