// Creates nodes of one label or takes those already there: for a batch whose first try may have landed. $rows: properties of each node. LABEL stands for the label.
UNWIND $rows AS row
MERGE (n:Lianpu:LABEL {id: row.id})
SET n += row
