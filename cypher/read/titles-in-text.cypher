// Titles of posts that stand in $text.
// zh: 这句话里提到了哪些职务？
// en: Which posts does a text name?
// $text: string, 市委书记是谁
// columns: title
MATCH (:Person)-[h:HOLDS]->(:Organization|Enterprise)
WHERE $text CONTAINS h.title
RETURN DISTINCT h.title AS title
