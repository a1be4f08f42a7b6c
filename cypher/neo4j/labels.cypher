// How many nodes each label has.
// zh: 各类节点各有多少？
// en: How many nodes has each label?
// columns: label, nodes
MATCH (n)
UNWIND labels(n) AS label
WITH label WHERE label <> 'Lianpu'
RETURN label, count(*) AS nodes
ORDER BY nodes DESC, label
