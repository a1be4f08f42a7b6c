/** Writes a plan into Neo4j: a small one as one transaction, a large one batch by batch. */
import { Neo4jError, type Session } from "neo4j-driver";
import { StoreError } from "../../model/index.ts";
import type { EdgeEntry, NodeEntry } from "../packed-part.ts";
import type { ApplyOptions } from "../store.ts";
import { batches } from "./batches.ts";
import { type Row, write } from "./client.ts";
import { edgeProperties, nodeProperties, relabelledProperties } from "./parameters.ts";
import type { Plan, PlannedRow } from "./plan.ts";
import { type StatementName, statement } from "./statements.ts";

/** What a server with little memory takes in one transaction. */
const WHOLE_ROWS = 20_000;
const WHOLE_TEXT = 16_000_000;

/** A node that could not be deleted, since relations of others hold it. */
export interface Kept {
  readonly id: string;
  readonly label: string;
}

type Send = (cypher: string, params: Row) => Promise<readonly Row[]>;
type Land = (count: number) => void;

/** Rows of one step, label or type. */
type Batch = readonly PlannedRow[];

/** A small plan lands whole or not at all. Of a large one that is cut off whole batches have landed; the next load does the rest. */
export async function writePlan(
  session: Session,
  plan: Plan,
  onProgress: ApplyOptions["onProgress"],
): Promise<readonly Kept[]> {
  const total = plan.size;
  if (total === 0) return [];
  let most = 0;
  const landing = (): Land => {
    let done = 0;
    return (count) => {
      done += count;
      if (done > most) onProgress?.(done, total);
      most = Math.max(done, most);
    };
  };
  if (total <= WHOLE_ROWS && plan.text <= WHOLE_TEXT) {
    const kept = await writeWhole(session, plan, landing);
    if (kept !== null) return kept;
  }
  const send: Send = async (cypher, params) => (await write(session, cypher, params)).rows;
  return new Writer(send, "create-or-merge", landing()).writeAll(plan);
}

/** `null` where the server cannot take all at once, or another program writes the same rows. */
async function writeWhole(
  session: Session,
  plan: Plan,
  landing: () => Land,
): Promise<readonly Kept[] | null> {
  let inserts: Inserts = "create";
  try {
    return await session.executeWrite((tx) => {
      const send: Send = async (cypher, params) =>
        (await tx.run(cypher, params)).records.map((record) => record.toObject());
      const writer = new Writer(send, inserts, landing());
      // A try whose answer was lost may have landed: then the next one finds its own rows.
      inserts = "merge";
      return writer.writeAll(plan);
    });
  } catch (error) {
    if (isTaken(error) || isTooMuch(error)) return null;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Neo4jError && /Schema\.ConstraintValidationFailed/.test(error.code);
}

/** Locks that others hold in another order, or memory that the server has not. */
function isTooMuch(error: unknown): boolean {
  return error instanceof Neo4jError && /TransientError\.(Transaction\.|General\..*Memory)/.test(error.code);
}

/** A merge costs more than a creation and takes the row that is there already. */
type Inserts = "create" | "merge" | "create-or-merge";

class Writer {
  readonly #send: Send;
  readonly #inserts: Inserts;
  readonly #land: Land;

  constructor(send: Send, inserts: Inserts, land: Land) {
    this.#send = send;
    this.#inserts = inserts;
    this.#land = land;
  }

  async writeAll(plan: Plan): Promise<readonly Kept[]> {
    const kept: Kept[] = [];
    for (const batch of batches(plan.rows(), isOfOne)) kept.push(...(await this.#write(batch)));
    return kept;
  }

  async #write(batch: Batch): Promise<readonly Kept[]> {
    const [, , step, kind, , old] = batch[0]!;
    switch (step) {
      case "relabel-nodes":
        await this.#run(step, kind, { rows: nodesOf(batch).map(relabelledProperties) }, old);
        this.#land(2 * batch.length);
        return [];
      case "create-nodes":
        await this.#create("nodes", kind, nodesOf(batch).map(nodeProperties));
        return [];
      case "update-nodes":
        await this.#updateNodes(kind, nodesOf(batch).map(nodeProperties));
        return [];
      case "update-edges":
        await this.#updateEdges(kind, edgesOf(batch).map(edgeParameters));
        return [];
      case "create-edges":
        await this.#create("edges", kind, edgesOf(batch).map(edgeParameters));
        return [];
      case "delete-edges":
        await this.#run(step, kind, { ids: idsOf(batch) });
        this.#land(batch.length);
        return [];
      case "delete-nodes":
        return this.#deleteNodes(kind, idsOf(batch));
    }
  }

  async #run(name: StatementName, kind: string, params: Row, old?: string): Promise<readonly Row[]> {
    return this.#send(statement(name, kind, old), params);
  }

  async #create(what: "nodes" | "edges", kind: string, rows: readonly Row[]): Promise<void> {
    const answer = await this.#insert(what, kind, rows);
    if (what === "edges" && Number(answer[0]?.done) !== rows.length) throw disturbed();
    this.#land(rows.length);
  }

  /** A first try whose answer was lost may have landed: then the ids are taken, and the batch is merged instead. */
  async #insert(what: "nodes" | "edges", kind: string, rows: readonly Row[]): Promise<readonly Row[]> {
    if (this.#inserts === "merge") return this.#merge(what, kind, rows);
    try {
      return await this.#run(`create-${what}`, kind, { rows });
    } catch (error) {
      if (this.#inserts === "create" || !isTaken(error)) throw error;
      return this.#merge(what, kind, rows);
    }
  }

  async #merge(what: "nodes" | "edges", kind: string, rows: readonly Row[]): Promise<readonly Row[]> {
    try {
      return await this.#run(`merge-${what}`, kind, { rows });
    } catch (cause) {
      if (!isTaken(cause)) throw cause;
      const says = `Neo4j holds ${kind} ids that this load would write a second time; another program writes here: ${(cause as Error).message}`;
      throw new StoreError("neo4j-id-taken", says, { cause });
    }
  }

  async #updateNodes(label: string, rows: readonly Row[]): Promise<void> {
    const answer = await this.#run("update-nodes", label, { rows });
    if (answer.length !== rows.length) throw disturbed();
    this.#land(rows.length);
  }

  /** An edge that joins other nodes than before is deleted and created. */
  async #updateEdges(type: string, rows: readonly EdgeParameters[]): Promise<void> {
    const set = new Set((await this.#run("update-edges", type, { rows })).map(({ id }) => id));
    this.#land(set.size);
    const moved = rows.filter(({ id }) => !set.has(id));
    if (moved.length === 0) return;
    await this.#run("delete-edges", type, { ids: moved.map(({ id }) => id) });
    await this.#create("edges", type, moved);
  }

  async #deleteNodes(label: string, ids: readonly string[]): Promise<readonly Kept[]> {
    const gone = new Set((await this.#run("delete-nodes", label, { ids })).map(({ id }) => id));
    this.#land(ids.length);
    return ids.filter((id) => !gone.has(id)).map((id) => ({ id, label }));
  }
}

function disturbed(): StoreError {
  const says = "Another program changed the graph in Neo4j during the load: load again.";
  return new StoreError("neo4j-disturbed", says, { retryable: true });
}

function isOfOne(
  [, , step, kind, , old]: PlannedRow,
  [, , otherStep, other, , otherOld]: PlannedRow,
): boolean {
  return step === otherStep && kind === other && old === otherOld;
}

function nodesOf(batch: Batch): readonly NodeEntry[] {
  return batch.map(([, , , , row]) => row as NodeEntry);
}

function edgesOf(batch: Batch): readonly EdgeEntry[] {
  return batch.map(([, , , , row]) => row as EdgeEntry);
}

function idsOf(batch: Batch): readonly string[] {
  return batch.map(([, , , , id]) => id as string);
}

interface EdgeParameters extends Row {
  readonly id: string;
}

function edgeParameters(entry: EdgeEntry): EdgeParameters {
  const [id, , , , from, to] = entry;
  return { id, from, to, props: edgeProperties(entry) };
}
