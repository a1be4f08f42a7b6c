// Finds nodes of this label by this property, whole or by its beginning, and sorts by it.
CREATE INDEX lianpu_statement_edgeid IF NOT EXISTS FOR (n:`Statement`) ON (n.`edgeId`);
