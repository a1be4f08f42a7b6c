// What $person was on $date: posts that pages prove for that day, and posts that may have been held then.
// zh: 某人在某一天任什么职务？
// en: What was a person on a date?
// $person: string, 王建国
// $date: string, 2024-01-02
// columns: title, body, standing, validFrom, validTo, validToInferred, heldOn
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE (p.name = $person OR $person IN p.aliases)
  AND coalesce(h.validFrom, $date) <= $date AND coalesce(h.overBy, '9999') > $date
WITH h, b, CASE WHEN $date IN h.heldOn THEN 'held'
  WHEN coalesce(h.knownFrom, '9999') <= $date AND coalesce(h.knownTo, '') >= $date THEN 'held' ELSE 'unknown' END AS standing
RETURN h.title AS title, b.name AS body, standing, h.validFrom AS validFrom, h.validTo AS validTo,
       h.validToInferred AS validToInferred, h.heldOn AS heldOn
ORDER BY standing, body, title, validFrom, validTo
