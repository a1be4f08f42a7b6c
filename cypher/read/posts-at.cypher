// Posts of exactly this $title at one of $bodies, or of one of $people, as they stood on $date; $date is met or left open by all of them.
// zh: 某一天的任职情况如何？
// en: Who held which post on a date?
// $title: string, 市长, default ""
// $bodies: strings, b1|b2, default ""
// $people: strings, p1|p2, default ""
// $date: string, 2024-01-02
// columns: id, personId, person, title, bodyId, body, standing, validFrom, validTo, validToInferred, heldOn
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE ($title = '' OR h.title = $title) AND (size($bodies) = 0 OR b.id IN $bodies) AND (size($people) = 0 OR p.id IN $people)
  AND coalesce(h.validFrom, $date) <= $date AND coalesce(h.overBy, '9999') > $date
WITH p, h, b, CASE WHEN $date IN h.heldOn THEN 'held'
  WHEN coalesce(h.knownFrom, '9999') <= $date AND coalesce(h.knownTo, '') >= $date THEN 'held' ELSE 'unknown' END AS standing
RETURN h.id AS id, p.id AS personId, p.name AS person, h.title AS title, b.id AS bodyId, b.name AS body, standing,
       h.validFrom AS validFrom, h.validTo AS validTo, h.validToInferred AS validToInferred, h.heldOn AS heldOn
ORDER BY standing, body, title, person, id
