// Finds nodes of this label by this property, whole or by its beginning, and sorts by it.
CREATE INDEX lianpu_place_name IF NOT EXISTS FOR (n:`Place`) ON (n.`name`);
