// Posts that began or ended in a period, at one of $bodies or at a body whose name holds $place, as far as these are given.
// zh: 这段时间有哪些人事变动？
// en: Which posts began or ended in a period?
// $bodies: strings, b1|b2, default ""
// $place: string, 江州, default ""
// $from: string, 2024-01-01, default ""
// $to: string, 2024-12-31, default ""
// columns: id, person, title, body, validFrom, validTo, edge
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE (size($bodies) = 0 OR b.id IN $bodies) AND ($place = '' OR b.name CONTAINS $place)
  AND ((h.validFrom IS NOT NULL AND ($from = '' OR h.validFrom >= $from) AND ($to = '' OR h.validFrom <= $to))
    OR (h.validTo IS NOT NULL AND coalesce(h.validToInferred, false) = false
      AND ($from = '' OR h.validTo >= $from) AND ($to = '' OR h.validTo <= $to)))
RETURN p.id AS id, p.name AS person, h.title AS title, b.name AS body, h.validFrom AS validFrom, h.validTo AS validTo, h.id AS edge
ORDER BY coalesce(h.validFrom, h.validTo), body, title, person, edge
