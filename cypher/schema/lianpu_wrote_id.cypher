// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_wrote_id IF NOT EXISTS FOR ()-[e:`WROTE`]-() REQUIRE e.`id` IS UNIQUE;
