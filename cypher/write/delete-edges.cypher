// Deletes relations of one type that Lianpu wrote; returns the ids of those that are gone. $ids: ids of relations. TYPE stands for the type.
UNWIND $ids AS id
MATCH ()-[e:TYPE {id: id}]->()
WHERE e._hash IS NOT NULL
DELETE e
RETURN id
