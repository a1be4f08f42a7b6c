// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_holds_id IF NOT EXISTS FOR ()-[e:`HOLDS`]-() REQUIRE e.`id` IS UNIQUE;
