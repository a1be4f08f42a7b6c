// Turns nodes of label OLD into nodes of label LABEL, their relations kept. $rows: properties of each node, null to remove one.
UNWIND $rows AS row
MATCH (n:Lianpu:OLD {id: row.id})
REMOVE n:OLD
SET n:Lianpu:LABEL, n += row
RETURN row.id AS id
