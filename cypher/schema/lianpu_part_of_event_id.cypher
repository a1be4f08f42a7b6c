// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_part_of_event_id IF NOT EXISTS FOR ()-[e:`PART_OF_EVENT`]-() REQUIRE e.`id` IS UNIQUE;
