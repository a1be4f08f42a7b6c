/** Opens databases of the embedded engine and runs statements on them, errors told as `StoreError`. */
import { availableParallelism, totalmem } from "node:os";
import type { Connection, Database, LbugValue, PreparedStatement, QueryResult } from "@ladybugdb/core";
import { InputError, StoreError } from "../../model/index.ts";

/** The engine reserves this much address space per database, not memory; its own default of 8 TB runs out of it. */
const MAX_DATABASE_BYTES = 2 ** 36;
const MEGABYTE = 2 ** 20;
const THREADS = Math.min(4, availableParallelism());

async function loadEngine() {
  try {
    return await import("@ladybugdb/core");
  } catch (cause) {
    const says = `The embedded database engine does not load on ${process.platform}-${process.arch}`;
    throw new StoreError(
      "engine-missing",
      `${says}: run "npm rebuild @ladybugdb/core", or use --store neo4j.`,
      { cause },
    );
  }
}

/** Upper bound of the page cache; the engine takes from it only what it needs. */
function poolBytes(readOnly: boolean): number {
  const [share, most] = readOnly ? [0.25, 2048 * MEGABYTE] : [0.5, 4096 * MEGABYTE];
  return Math.round(Math.max(256 * MEGABYTE, Math.min(totalmem() * share, most)));
}

export async function openDatabase(path: string, readOnly: boolean): Promise<Database> {
  const { Database } = await loadEngine();
  const database = new Database(path, poolBytes(readOnly), true, readOnly, MAX_DATABASE_BYTES);
  try {
    await database.init();
    return database;
  } catch (cause) {
    throw new StoreError(
      "graph-unreadable",
      `The graph in ${path} cannot be opened: build it again with "lianpu build".`,
      {
        cause,
      },
    );
  }
}

export async function connect(database: Database): Promise<Connection> {
  const { Connection } = await loadEngine();
  const connection = new Connection(database, THREADS);
  await connection.init();
  return connection;
}

/** Runs a statement for its effect. */
export async function execute(connection: Connection, cypher: string): Promise<void> {
  for (const result of [await connection.query(cypher)].flat()) result.close();
}

export async function prepare(connection: Connection, cypher: string): Promise<PreparedStatement> {
  const statement = await connection.prepare(cypher);
  if (!statement.isSuccess()) throw engineError(new Error(statement.getErrorMessage()));
  if (!statement.isReadOnly()) {
    throw new StoreError(
      "query-writes",
      "The statement would write; only reading statements run on a store.",
    );
  }
  return statement;
}

export async function run(
  connection: Connection,
  statement: PreparedStatement,
  params: Readonly<Record<string, unknown>>,
): Promise<QueryResult> {
  try {
    return [await connection.execute(statement, params as Record<string, LbugValue>)].flat().at(-1)!;
  } catch (cause) {
    throw engineError(cause);
  }
}

/** What the engine's message means for the caller. */
export function engineError(cause: unknown): Error {
  const says = cause instanceof Error ? cause.message : String(cause);
  if (/^Interrupted/.test(says)) {
    return new StoreError(
      "query-timeout",
      "The query took too long and was stopped: narrow it or raise its time limit.",
      {
        cause,
        retryable: true,
      },
    );
  }
  if (/read-only/.test(says)) {
    return new StoreError(
      "query-writes",
      "The statement would write; only reading statements run on a store.",
      { cause },
    );
  }
  if (/^Buffer manager exception/.test(says)) {
    return new StoreError("query-memory", "The query needs more memory than it may use: narrow it.", {
      cause,
    });
  }
  if (
    /^(Parser|Binder|Catalog|Conversion|Overflow|Runtime) exception|^Parameter |multiple statements/.test(
      says,
    )
  ) {
    return new InputError("query-invalid", `The query does not run: ${says}`, { cause });
  }
  return new StoreError("engine-failed", `The embedded database failed: ${says}`, { cause });
}
