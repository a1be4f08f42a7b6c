// Finds any part of a name, alias, pinyin or initials: the search of the viewer and of `lianpu show`.
CREATE TEXT INDEX lianpu_keys IF NOT EXISTS FOR (n:`Lianpu`) ON (n.`_keys`);
