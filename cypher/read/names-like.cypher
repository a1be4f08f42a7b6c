// Things whose name or title holds one of the pieces $a to $f that are not empty.
// zh: 哪些名称与这几个字相近？
// en: Which names hold one of these pieces?
// $a: string, 轨道
// $b: string, 交通, default ""
// $c: string, 交通, default ""
// $d: string, 交通, default ""
// $e: string, 交通, default ""
// $f: string, 交通, default ""
// $limit: integer, 500, default 2000
// columns: id, name
MATCH (n:Person|Enterprise|Organization|IndustryChain|Place|Project|Policy|Honor) WHERE ($a <> '' AND n.name CONTAINS $a) OR ($b <> '' AND n.name CONTAINS $b) OR ($c <> '' AND n.name CONTAINS $c) OR ($d <> '' AND n.name CONTAINS $d) OR ($e <> '' AND n.name CONTAINS $e) OR ($f <> '' AND n.name CONTAINS $f)
RETURN n.id AS id, n.name AS name
LIMIT $limit
UNION ALL
MATCH (n:Event) WHERE ($a <> '' AND n.title CONTAINS $a) OR ($b <> '' AND n.title CONTAINS $b) OR ($c <> '' AND n.title CONTAINS $c) OR ($d <> '' AND n.title CONTAINS $d) OR ($e <> '' AND n.title CONTAINS $e) OR ($f <> '' AND n.title CONTAINS $f)
RETURN n.id AS id, n.title AS name
LIMIT $limit
