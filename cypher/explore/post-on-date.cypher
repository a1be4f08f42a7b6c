// Who held a post whose title ends with $title, at a body whose name holds $body, on $date: held where pages prove it, unknown where they leave it open.
// zh: 某一天，某机构的某职务由谁担任？
// en: Who held a post of a body on a date?
// $title: string, 市长
// $date: string, 2024-01-02
// $body: string, 江州, default ""
// columns: person, title, body, standing, validFrom, validTo, validToInferred, heldOn
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE h.title ENDS WITH $title AND toLower(b.name) CONTAINS toLower($body)
  AND coalesce(h.validFrom, $date) <= $date AND coalesce(h.overBy, '9999') > $date
WITH p, h, b, CASE WHEN $date IN h.heldOn THEN 'held'
  WHEN coalesce(h.knownFrom, '9999') <= $date AND coalesce(h.knownTo, '') >= $date THEN 'held' ELSE 'unknown' END AS standing
RETURN p.name AS person, h.title AS title, b.name AS body, standing, h.validFrom AS validFrom, h.validTo AS validTo,
       h.validToInferred AS validToInferred, h.heldOn AS heldOn
ORDER BY standing, body, title, person, validFrom, validTo
