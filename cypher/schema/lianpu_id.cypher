// One node of Lianpu per id; finds a node by its id.
CREATE CONSTRAINT lianpu_id IF NOT EXISTS FOR (n:`Lianpu`) REQUIRE n.`id` IS UNIQUE;
