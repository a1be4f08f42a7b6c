// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_supplies_id IF NOT EXISTS FOR ()-[e:`SUPPLIES`]-() REQUIRE e.`id` IS UNIQUE;
