// One relation of this type per id; finds a relation by its id.
CREATE CONSTRAINT lianpu_on_page_id IF NOT EXISTS FOR ()-[e:`ON_PAGE`]-() REQUIRE e.`id` IS UNIQUE;
