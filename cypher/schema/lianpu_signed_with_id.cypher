// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_signed_with_id IF NOT EXISTS FOR ()-[e:`SIGNED_WITH`]-() REQUIRE e.`id` IS UNIQUE;
