// Sets the properties of nodes of one label; properties that others added stay. $rows: properties of each node, null to remove one. LABEL stands for the label.
UNWIND $rows AS row
MATCH (n:Lianpu:LABEL {id: row.id})
SET n += row
RETURN row.id AS id
