// How many nodes each label has.
// zh: 各类节点各有多少？
// en: How many nodes has each label?
// columns: label, nodes
MATCH (n)
WITH label(n) AS label, count(*) AS nodes
RETURN label, nodes
ORDER BY nodes DESC, label
