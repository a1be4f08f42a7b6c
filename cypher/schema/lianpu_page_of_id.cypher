// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_page_of_id IF NOT EXISTS FOR ()-[e:`PAGE_OF`]-() REQUIRE e.`id` IS UNIQUE;
