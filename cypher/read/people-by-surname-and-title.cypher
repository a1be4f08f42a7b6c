// People of the surname $surname with a post whose title ends with $title.
// zh: 某姓某职的人是谁？
// en: Who has this surname and this title?
// $surname: string, 王
// $title: string, 书记
// columns: id, name
MATCH (p:Person)-[h:HOLDS]->(:Organization|Enterprise)
WHERE p.name STARTS WITH $surname AND h.title ENDS WITH $title
RETURN DISTINCT p.id AS id, p.name AS name
ORDER BY name, id
