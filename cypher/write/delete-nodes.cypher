// Deletes nodes of one label that no relation holds; returns the ids of those that are gone. $ids: ids of nodes. LABEL stands for the label.
UNWIND $ids AS id
MATCH (n:Lianpu:LABEL {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
RETURN id
