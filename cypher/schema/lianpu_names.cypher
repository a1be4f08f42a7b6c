// Full-text search over Chinese names: CALL db.index.fulltext.queryNodes('lianpu_names', '产业链').
CREATE FULLTEXT INDEX lianpu_names IF NOT EXISTS FOR (n:`Person`|`Enterprise`|`Organization`|`IndustryChain`|`Place`|`Event`|`Project`|`Policy`|`Honor`) ON EACH [n.`name`, n.`aliases`] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
