// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_mentions_id IF NOT EXISTS FOR ()-[e:`MENTIONS`]-() REQUIRE e.`id` IS UNIQUE;
