// Things whose name or title holds one of the pieces $grams.
// zh: 哪些名称与这几个字相近？
// en: Which names hold one of these pieces?
// $grams: strings, 轨道|交通
// $limit: integer, 500, default 2000
// columns: id, name
MATCH (n:Person|Enterprise|Organization|IndustryChain|Place|Project|Policy|Honor) WHERE any(gram IN $grams WHERE n.name CONTAINS gram)
RETURN n.id AS id, n.name AS name
LIMIT $limit
UNION
MATCH (n:Event) WHERE any(gram IN $grams WHERE n.title CONTAINS gram)
RETURN n.id AS id, n.title AS name
LIMIT $limit
