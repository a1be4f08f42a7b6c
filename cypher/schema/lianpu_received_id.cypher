// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_received_id IF NOT EXISTS FOR ()-[e:`RECEIVED`]-() REQUIRE e.`id` IS UNIQUE;
