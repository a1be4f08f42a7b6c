// Creates relations of one type or takes those already there: for a batch whose first try may have landed. $rows: {from, to, props} of each. TYPE stands for the type.
UNWIND $rows AS row
MATCH (a:Lianpu {id: row.from})
MATCH (b:Lianpu {id: row.to})
MERGE (a)-[e:TYPE {id: row.props.id}]->(b)
SET e += row.props
RETURN count(e) AS done
