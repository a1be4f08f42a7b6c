/** Asks the engine itself `any(x IN list WHERE …)` over so many lists of three: `list-predicate-child.mjs ROWS`. */
import { Connection, Database } from "@ladybugdb/core";

const db = new Database(":memory:");
const connection = new Connection(db);
await connection.query("CREATE NODE TABLE N(id INT64, p STRING[], PRIMARY KEY(id))");
await connection.query(`UNWIND range(1, ${process.argv[2]}) AS i CREATE (:N {id: i, p: ['a', 'b', 'c']})`);
const result = await connection.query(
  "MATCH (n:N) WHERE any(x IN n.p WHERE x = 'b') RETURN count(*) AS found",
);
process.stdout.write(JSON.stringify(await result.getAll()));
