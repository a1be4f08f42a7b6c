// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_held_at_id IF NOT EXISTS FOR ()-[e:`HELD_AT`]-() REQUIRE e.`id` IS UNIQUE;
