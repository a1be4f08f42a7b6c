/** Makes a Neo4j database hold a projection: a diff in batches, nodes before relations, one writer, sorted. */
import { Neo4jError, type Session } from "neo4j-driver";
import { type Graph, type NodeLabel, StoreError } from "../../model/index.ts";
import { countChanges, type StoredRow, UNCHANGED } from "../diff.ts";
import { gathered } from "../gathered.ts";
import { groupBy } from "../group.ts";
import { byLabel, byType, type EdgeRow, graphRows, type NodeRow } from "../rows.ts";
import type { ApplyOptions, ApplyReport, GraphParts } from "../store.ts";
import { batches, mapped } from "./batches.ts";
import { type Neo4jClient, type Row, write } from "./client.ts";
import { edgeProperties, nodeProperties, relabelledProperties } from "./parameters.ts";
import { type Plan, planLoad } from "./plan.ts";
import { ensureSchema } from "./schema.ts";
import { type StatementName, statement } from "./statements.ts";

/**
 * Each batch is a transaction of its own, so a load that was cut off leaves whole rows behind and the next load does the rest.
 * A node that others have joined a relation to is not deleted: it is named in `kept` until that relation is gone.
 */
export async function load(
  client: Neo4jClient,
  graph: Graph | GraphParts,
  options: ApplyOptions,
): Promise<ApplyReport> {
  const rows = graphRows(await gathered(graph));
  return client.session(options.dryRun ? "READ" : "WRITE", async (session) => {
    if (!options.dryRun) await ensureSchema(session);
    const plan = await planLoad(session, rows);
    const report = (kept: readonly string[]): ApplyReport => {
      const stays = new Set(kept);
      const gone = plan.nodes.deleted.filter(({ id }) => !stays.has(id));
      const nodes = countChanges({ ...plan.nodes, deleted: gone }, (row) => row.label);
      const edges = countChanges(plan.edges, (row) => row.type);
      const changed = Object.keys(nodes).length + Object.keys(edges).length > 0;
      return { ...(changed ? { nodes, edges, changed } : UNCHANGED), ...(kept.length > 0 ? { kept } : {}) };
    };
    return report(options.dryRun ? [] : await new Writer(session, plan, options.onProgress).writeAll());
  });
}

function changesIn(plan: Plan): number {
  return [plan.nodes, plan.edges]
    .flatMap((changes) => [changes.created, changes.updated, changes.deleted])
    .reduce((sum, list) => sum + list.length, 0);
}

function isTaken(error: unknown): boolean {
  return error instanceof Neo4jError && /Schema\.ConstraintValidationFailed/.test(error.code);
}

class Writer {
  readonly #session: Session;
  readonly #plan: Plan;
  readonly #onProgress: ApplyOptions["onProgress"];
  readonly #total: number;
  #done = 0;

  constructor(session: Session, plan: Plan, onProgress: ApplyOptions["onProgress"]) {
    this.#session = session;
    this.#plan = plan;
    this.#onProgress = onProgress;
    this.#total = changesIn(plan);
  }

  /** Gives the ids of nodes that could not be deleted. */
  async writeAll(): Promise<readonly string[]> {
    const { nodes, edges } = this.#plan;
    const relabelled = await this.#relabel();
    for (const [label, rows] of byLabel(nodes.created.filter(({ id }) => !relabelled.has(id)))) {
      await this.#create("nodes", label, mapped(rows, nodeProperties));
    }
    for (const [label, rows] of byLabel(nodes.updated)) await this.#updateNodes(label, rows);
    await this.#deleteEdges(edges.deleted);
    for (const [type, rows] of byType(edges.updated)) await this.#updateEdges(type, rows);
    for (const [type, rows] of byType(edges.created))
      await this.#create("edges", type, mapped(sorted(rows), edgeRow));
    return this.#deleteNodes(nodes.deleted.filter(({ id }) => !relabelled.has(id)));
  }

  async #run(name: StatementName, kind: string, params: Row, old?: string): Promise<readonly Row[]> {
    return (await write(this.#session, statement(name, kind, old), params)).rows;
  }

  #land(count: number): void {
    this.#done += count;
    this.#onProgress?.(this.#done, this.#total);
  }

  /** A first try whose answer was lost may have landed: then the ids are taken, and the batch is merged instead. */
  async #create(what: "nodes" | "edges", kind: string, all: Iterable<Row>): Promise<void> {
    for (const rows of batches(all)) {
      let answer: readonly Row[];
      try {
        answer = await this.#run(`create-${what}`, kind, { rows });
      } catch (error) {
        if (!isTaken(error)) throw error;
        answer = await this.#merge(what, kind, rows);
      }
      if (what === "edges" && Number(answer[0]?.done) !== rows.length) throw this.#disturbed();
      this.#land(rows.length);
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

  #disturbed(): StoreError {
    const says = "Another program changed the graph in Neo4j during the load: load again.";
    return new StoreError("neo4j-disturbed", says, { retryable: true });
  }

  /** Nodes whose label changed keep their relations, those of others among them. */
  async #relabel(): Promise<ReadonlySet<string>> {
    const { created, deleted } = this.#plan.nodes;
    const oldLabels = new Map(deleted.map(({ id, kind }) => [id, kind as NodeLabel]));
    const turned = created.filter(({ id }) => oldLabels.has(id));
    const pairs = groupBy(turned, ({ id, label }) => `${oldLabels.get(id)} ${label}`);
    for (const rows of pairs.values()) {
      const { id, label } = rows[0]!;
      for (const batch of batches(mapped(rows, relabelledProperties))) {
        await this.#run("relabel-nodes", label, { rows: batch }, oldLabels.get(id));
        this.#land(2 * batch.length);
      }
    }
    return new Set(turned.map(({ id }) => id));
  }

  async #updateNodes(label: string, rows: readonly NodeRow[]): Promise<void> {
    for (const batch of batches(mapped(rows, nodeProperties))) {
      const answer = await this.#run("update-nodes", label, { rows: batch });
      if (answer.length !== batch.length) throw this.#disturbed();
      this.#land(batch.length);
    }
  }

  /** An edge that joins other nodes than before is deleted and created. */
  async #updateEdges(type: string, rows: readonly EdgeRow[]): Promise<void> {
    const moved: EdgeRow[] = [];
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const batch of batches(mapped(sorted(rows), edgeRow))) {
      const set = new Set((await this.#run("update-edges", type, { rows: batch })).map(({ id }) => id));
      for (const { id } of batch) if (!set.has(id)) moved.push(byId.get(id)!);
      this.#land(set.size);
    }
    for (const batch of batches(mapped(moved, edgeRow))) {
      await this.#run("delete-edges", type, { ids: batch.map(({ id }) => id) });
      await this.#create("edges", type, batch);
    }
  }

  async #deleteEdges(stored: readonly StoredRow[]): Promise<void> {
    for (const [type, rows] of groupBy(stored, ({ kind }) => kind)) {
      for (const batch of batches(rows)) {
        await this.#run("delete-edges", type, { ids: batch.map(({ id }) => id) });
        this.#land(batch.length);
      }
    }
  }

  async #deleteNodes(stored: readonly StoredRow[]): Promise<readonly string[]> {
    const kept: string[] = [];
    for (const [label, rows] of groupBy(stored, ({ kind }) => kind)) {
      for (const batch of batches(rows)) {
        const gone = new Set(
          (await this.#run("delete-nodes", label, { ids: batch.map(({ id }) => id) })).map(({ id }) => id),
        );
        kept.push(...batch.map(({ id }) => id).filter((id) => !gone.has(id)));
        this.#land(batch.length);
      }
    }
    return kept;
  }
}

interface EdgeParameters extends Row {
  readonly id: string;
}

function edgeRow(row: EdgeRow): EdgeParameters {
  return { id: row.id, from: row.from, to: row.to, props: edgeProperties(row) };
}

/** Relations by their ends: writers that lock nodes in one order do not block each other. */
function sorted(rows: readonly EdgeRow[]): readonly EdgeRow[] {
  return [...rows].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : a.to > b.to ? 1 : 0,
  );
}
