// People with posts at the party committee, the government, the people's congress or the consultative conference of $ids.
// zh: 这些地方有哪些领导？
// en: Who leads these places?
// $ids: strings, l1
// columns: id, person, title, body, former, validFrom, validTo, firstStated, lastStated, heldOn, knownFrom, knownTo, overBy, edge
MATCH (l:Place)
WHERE l.id IN $ids
WITH l.name AS n
MATCH (p:Person)-[h:HOLDS]->(b:Organization)
WHERE b.name IN ['中共' + n + '委员会', n + '人民政府', n + '人大常委会', n + '人民代表大会常务委员会', n + '政协', '政协' + n + '委员会']
RETURN p.id AS id, p.name AS person, h.title AS title, b.name AS body, h.former AS former, h.validFrom AS validFrom, h.validTo AS validTo,
       h.firstStated AS firstStated, h.lastStated AS lastStated, h.heldOn AS heldOn, h.knownFrom AS knownFrom,
       h.knownTo AS knownTo, h.overBy AS overBy, h.id AS edge
ORDER BY body, title, person, edge
