// Who held a post whose title holds $title on $date, as far as the wording or the day of print says.
// zh: 某一天，某职务由谁担任？
// en: Who held a post on a date?
// $title: string, 书记
// $date: string, 2024-01-02
// columns: person, title, body, validFrom, validTo, firstStated, lastStated
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE h.title CONTAINS $title
  AND coalesce(h.validFrom, h.firstStated) <= $date
  AND coalesce(h.validTo, h.lastStated) >= $date
  AND NOT coalesce(h.former, false)
RETURN p.name AS person, h.title AS title, b.name AS body, h.validFrom AS validFrom, h.validTo AS validTo,
       h.firstStated AS firstStated, h.lastStated AS lastStated
ORDER BY body, title, person
