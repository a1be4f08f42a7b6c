// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_organized_id IF NOT EXISTS FOR ()-[e:`ORGANIZED`]-() REQUIRE e.`id` IS UNIQUE;
