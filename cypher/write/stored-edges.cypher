// What is stored of all relations: id, type and content hash. TYPES stands for the types, joined by |.
MATCH ()-[e:TYPES]->()
WHERE e._hash IS NOT NULL
RETURN e.id AS id, type(e) AS kind, e._hash AS hash
