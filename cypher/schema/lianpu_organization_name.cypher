// Finds nodes of this label by this property, whole or by its beginning, and sorts by it.
CREATE INDEX lianpu_organization_name IF NOT EXISTS FOR (n:`Organization`) ON (n.`name`);
