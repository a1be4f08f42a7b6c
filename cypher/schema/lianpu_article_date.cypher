// Finds nodes of this label by this property, whole or by its beginning, and sorts by it.
CREATE INDEX lianpu_article_date IF NOT EXISTS FOR (n:`Article`) ON (n.`date`);
