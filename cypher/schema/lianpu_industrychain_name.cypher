// Finds nodes of this label by this property, whole or by its beginning, and sorts by it.
CREATE INDEX lianpu_industrychain_name IF NOT EXISTS FOR (n:`IndustryChain`) ON (n.`name`);
