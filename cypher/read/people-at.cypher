// People with posts at $ids.
// zh: 这些单位有谁任职？
// en: Who holds posts there?
// $ids: strings, b1
// columns: id, person, title, body, former, validFrom, validTo, firstStated, lastStated, heldOn, knownFrom, knownTo, overBy, edge
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE b.id IN $ids
RETURN p.id AS id, p.name AS person, h.title AS title, b.name AS body, h.former AS former, h.validFrom AS validFrom, h.validTo AS validTo,
       h.firstStated AS firstStated, h.lastStated AS lastStated, h.heldOn AS heldOn, h.knownFrom AS knownFrom,
       h.knownTo AS knownTo, h.overBy AS overBy, h.id AS edge
ORDER BY body, title, person, edge
