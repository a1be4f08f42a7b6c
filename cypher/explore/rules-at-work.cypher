// How many statements each rule made and how sure it is.
// zh: 各条规则各得出多少陈述？
// en: How many statements did each rule make?
// $limit: integer, 20, default 100
// columns: rule, relation, statements, score
MATCH (s:Statement)
RETURN s.rule AS rule, s.relation AS relation, count(*) AS statements, min(s.score) AS score
ORDER BY statements DESC, rule, relation
LIMIT $limit
