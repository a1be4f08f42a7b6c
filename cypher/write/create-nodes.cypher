// Creates nodes of one label. $rows: properties of each node. LABEL stands for the label.
UNWIND $rows AS row
CREATE (n:Lianpu:LABEL)
SET n = row
