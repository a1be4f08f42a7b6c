// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_in_chain_id IF NOT EXISTS FOR ()-[e:`IN_CHAIN`]-() REQUIRE e.`id` IS UNIQUE;
