// People with a post titled $title, also acting, at one of $bodies or at a body whose name holds $place, if these are given.
// zh: 这个职务由谁担任？
// en: Who holds this post?
// $title: string, 书记
// $bodies: strings, b1|b2, default ""
// $place: string, 江州, default ""
// columns: id, person, title, body, former, validFrom, validTo, firstStated, lastStated, heldOn, knownFrom, knownTo, overBy, edge
MATCH (p:Person)-[h:HOLDS]->(b:Organization|Enterprise)
WHERE (h.title = $title OR h.title = '代' + $title OR h.title = '代理' + $title) AND (size($bodies) = 0 OR b.id IN $bodies) AND ($place = '' OR b.name CONTAINS $place)
RETURN p.id AS id, p.name AS person, h.title AS title, b.name AS body, h.former AS former, h.validFrom AS validFrom,
       h.validTo AS validTo, h.firstStated AS firstStated, h.lastStated AS lastStated, h.heldOn AS heldOn, h.knownFrom AS knownFrom,
       h.knownTo AS knownTo, h.overBy AS overBy, h.id AS edge
ORDER BY body, person, edge
