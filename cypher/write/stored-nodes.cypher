// What is stored of one label: id and content hash. LABEL stands for the label.
MATCH (n:Lianpu:LABEL)
RETURN n.id AS id, n._hash AS hash
