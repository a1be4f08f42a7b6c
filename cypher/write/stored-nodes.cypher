// What is stored of all nodes: id, labels and content hash.
MATCH (n:Lianpu)
RETURN n.id AS id, labels(n) AS kind, n._hash AS hash
