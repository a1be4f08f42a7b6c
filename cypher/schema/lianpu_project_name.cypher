// Finds nodes of this label by this property, whole or by its beginning, and sorts by it.
CREATE INDEX lianpu_project_name IF NOT EXISTS FOR (n:`Project`) ON (n.`name`);
