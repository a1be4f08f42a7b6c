// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_attended_id IF NOT EXISTS FOR ()-[e:`ATTENDED`]-() REQUIRE e.`id` IS UNIQUE;
