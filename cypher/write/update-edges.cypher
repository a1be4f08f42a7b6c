// Sets the properties of relations of one type that join the same ends as before; returns their ids. $rows: {from, to, props} of each. TYPE stands for the type.
UNWIND $rows AS row
MATCH (a:Lianpu {id: row.from})-[e:TYPE {id: row.props.id}]->(b:Lianpu {id: row.to})
WHERE e._hash IS NOT NULL
SET e += row.props
RETURN row.props.id AS id
