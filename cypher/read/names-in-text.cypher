// Things whose name, title or alias stands in $text.
// zh: 这句话里提到了谁、什么？
// en: Whom and what does a text name?
// $text: string, 王建国参加了哪些会议
// columns: id, name
MATCH (n:Person|Enterprise|Organization|IndustryChain|Place|Project|Policy|Honor) WHERE $text CONTAINS n.name
RETURN n.id AS id, n.name AS name
UNION ALL
MATCH (n:Event) WHERE $text CONTAINS n.title
RETURN n.id AS id, n.title AS name
UNION ALL
MATCH (n:Person|Enterprise|Organization|IndustryChain|Place|Event|Project|Policy|Honor) UNWIND n.aliases AS name
WITH n, name WHERE $text CONTAINS name
RETURN n.id AS id, name
