// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_concerns_id IF NOT EXISTS FOR ()-[e:`CONCERNS`]-() REQUIRE e.`id` IS UNIQUE;
