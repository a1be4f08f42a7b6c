// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_located_in_id IF NOT EXISTS FOR ()-[e:`LOCATED_IN`]-() REQUIRE e.`id` IS UNIQUE;
