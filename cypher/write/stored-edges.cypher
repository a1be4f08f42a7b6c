// What is stored of one relation type: id and content hash. TYPE stands for the type.
MATCH ()-[e:TYPE]->()
WHERE e._hash IS NOT NULL
RETURN e.id AS id, e._hash AS hash
