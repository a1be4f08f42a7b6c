// Finds nodes of this label by this property, whole or by its beginning, and sorts by it.
CREATE INDEX lianpu_event_date IF NOT EXISTS FOR (n:`Event`) ON (n.`date`);
