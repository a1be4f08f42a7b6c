/** A few connections to one read-only database; a statement waits for a free one. */
import type { Connection, Database, PreparedStatement } from "@ladybugdb/core";
import { connect, prepare, run } from "./engine.ts";

const MOST = 4;

interface Lane {
  readonly connection: Connection;
  /** Statements parsed and planned once. */
  readonly prepared: Map<string, PreparedStatement>;
}

export type Row = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

export interface RunLimits {
  readonly timeoutMs: number;
  readonly maxRows: number;
}

/** Rows read before other work of the process gets its turn. */
const TURN = 1_000;
const OWN_LIMITS: RunLimits = { timeoutMs: 60_000, maxRows: Number.POSITIVE_INFINITY };
/** Beyond so many statements the oldest are planned anew. */
const MOST_PREPARED = 200;
const LONGEST_KEPT = 10_000;

export class Connections {
  readonly #database: Database;
  readonly #idle: Lane[] = [];
  readonly #waiting: ((lane: Lane) => void)[] = [];
  #open = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Rows of one of the store's own statements. */
  async rows(cypher: string, params: Row = {}): Promise<readonly Row[]> {
    const { rows } = await this.query(cypher, params, OWN_LIMITS);
    return rows;
  }

  /** A caller's statement under its limits. */
  query(cypher: string, params: Row, limits: RunLimits): Promise<Answer> {
    return this.#using(async (lane) => read(lane.connection, await planned(lane, cypher), params, limits));
  }

  async close(): Promise<void> {
    for (const { connection } of this.#idle.splice(0)) await connection.close();
  }

  async #using<T>(work: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = await this.#take();
    try {
      return await work(lane);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(lane);
      else this.#idle.push(lane);
    }
  }

  async #take(): Promise<Lane> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#open >= MOST) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#open++;
    try {
      return { connection: await connect(this.#database), prepared: new Map() };
    } catch (error) {
      this.#open--;
      throw error;
    }
  }
}

async function planned({ connection, prepared }: Lane, cypher: string): Promise<PreparedStatement> {
  const known = prepared.get(cypher);
  if (known !== undefined) return known;
  const statement = await prepare(connection, cypher);
  if (cypher.length > LONGEST_KEPT) return statement;
  const [oldest] = prepared.keys();
  if (prepared.size >= MOST_PREPARED && oldest !== undefined) prepared.delete(oldest);
  prepared.set(cypher, statement);
  return statement;
}

async function read(
  connection: Connection,
  statement: PreparedStatement,
  params: Row,
  limits: RunLimits,
): Promise<Answer> {
  connection.setQueryTimeout(limits.timeoutMs);
  const result = await run(connection, statement, params);
  try {
    const columns = await result.getColumnNames();
    const rows: Row[] = [];
    while (rows.length < limits.maxRows && result.hasNext()) {
      rows.push(result.getNextSync() as Row);
      if (rows.length % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return { columns, rows, truncated: result.hasNext() };
  } finally {
    result.close();
  }
}
