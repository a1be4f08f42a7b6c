// Creates relations of one type; returns how many found both ends. $rows: {from, to, props} of each. TYPE stands for the type.
UNWIND $rows AS row
MATCH (a:Lianpu {id: row.from})
MATCH (b:Lianpu {id: row.to})
CREATE (a)-[e:TYPE]->(b)
SET e = row.props
RETURN count(e) AS done
