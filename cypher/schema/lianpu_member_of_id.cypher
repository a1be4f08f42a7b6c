// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_member_of_id IF NOT EXISTS FOR ()-[e:`MEMBER_OF`]-() REQUIRE e.`id` IS UNIQUE;
