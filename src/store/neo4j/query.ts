/** Streams the rows of a caller's reading statement, up to its limits of rows and time. */
import type { Record as DriverRecord, Node, Relationship, Session, Transaction } from "neo4j-driver";
import neo4j from "neo4j-driver";
import { StoreError } from "../../model/index.ts";
import { queryLimits } from "../limits.ts";
import type { QueryOptions, QueryResult } from "../store.ts";
import type { Neo4jClient } from "./client.ts";
import { queryError } from "./errors.ts";
import { collect, type IdOf, plainValue } from "./values.ts";

/** The server looks at its clock only now and then; a client that waits longer than this stops by itself. */
const GRACE_MS = 3_000;

interface Streamed {
  readonly columns: readonly string[];
  readonly records: readonly DriverRecord[];
  readonly truncated: boolean;
  readonly idOf: IdOf;
}

export function readQuery(client: Neo4jClient, cypher: string, options: QueryOptions): Promise<QueryResult> {
  const { maxRows, timeoutMs } = queryLimits(options);
  return client.session("READ", async (session) => {
    const deadline = new Deadline(session, timeoutMs + GRACE_MS);
    try {
      const work = streamed(session, cypher, parameters(options.params ?? {}), maxRows, timeoutMs);
      const { columns, records, truncated, idOf } = await Promise.race([work, deadline.passed]);
      const rows = records.map((record) => columns.map((column) => plainValue(record.get(column), idOf)));
      return { columns, rows, truncated };
    } catch (cause) {
      throw queryError(cause, client.address);
    } finally {
      deadline.clear();
    }
  });
}

/** Closes the session, which ends the transaction on the server too. */
class Deadline {
  readonly passed: Promise<never>;
  readonly #timer: NodeJS.Timeout;

  constructor(session: Session, ms: number) {
    let reject: (error: Error) => void;
    this.passed = new Promise((_, no) => {
      reject = no;
    });
    this.passed.catch(() => undefined);
    this.#timer = setTimeout(() => {
      const says = "The query took too long and was stopped: narrow it or raise its time limit.";
      reject(new StoreError("query-timeout", says, { retryable: true }));
      void session.close();
    }, ms);
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}

/** Whole numbers travel as integers, so that `LIMIT $n` takes them. */
function parameters(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, parameter(value)]));
}

function parameter(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(parameter);
  if (typeof value === "object" && value !== null) return parameters(value as Record<string, unknown>);
  return value ?? null;
}

async function streamed(
  session: Session,
  cypher: string,
  params: Record<string, unknown>,
  maxRows: number,
  timeout: number,
): Promise<Streamed> {
  const tx = await session.beginTransaction({ timeout });
  try {
    const result = tx.run(cypher, params);
    const columns = await result.keys();
    const records: DriverRecord[] = [];
    let truncated = false;
    for await (const record of result) {
      truncated = records.length >= maxRows;
      if (truncated) break;
      records.push(record);
    }
    return { columns, records, truncated, idOf: await resolveEnds(tx, records) };
  } finally {
    await tx.close().catch(() => undefined);
  }
}

/** Relations carry the element ids of their ends; this looks up whose they are. */
async function resolveEnds(tx: Transaction, records: readonly DriverRecord[]): Promise<IdOf> {
  const ids = new Map<string, unknown>();
  const wanted = new Set<string>();
  for (const record of records) {
    for (const value of record.values()) {
      collect(
        value,
        (node: Node) => ids.set(node.elementId, node.properties.id),
        (edge: Relationship) => wanted.add(edge.startNodeElementId).add(edge.endNodeElementId),
      );
    }
  }
  const unknown = [...wanted].filter((id) => !ids.has(id));
  if (unknown.length > 0) {
    const cypher = "MATCH (n) WHERE elementId(n) IN $unknown RETURN elementId(n) AS place, n.id AS id";
    const found = await tx.run(cypher, { unknown });
    for (const record of found.records) ids.set(String(record.get("place")), record.get("id"));
  }
  return (elementId) => ids.get(elementId);
}
