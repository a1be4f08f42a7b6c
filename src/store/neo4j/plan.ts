/** What a load has to do: what the server holds against what is wanted, sorted on disk in the order in which it is written. */
import type { Session } from "neo4j-driver";
import { type Change, changesOf, type StoredRow, Tallies } from "../diff.ts";
import { Sorter } from "../disk/sorter.ts";
import type { GraphSpool } from "../disk/spool.ts";
import type { EdgeEntry, NodeEntry } from "../packed-part.ts";
import type { Ends } from "./ends.ts";
import { statement } from "./statements.ts";
import { labelOf } from "./values.ts";

/** In the order in which they are taken: nodes stand before edges join them, and go when none does any more. */
const STEPS = [
  "relabel-nodes",
  "create-nodes",
  "update-nodes",
  "delete-edges",
  "update-edges",
  "create-edges",
  "delete-nodes",
] as const;
type Step = (typeof STEPS)[number];

/** One row to be written: what is wanted, or the id of what goes. `old` is the label of a node that gets another. */
export type PlannedRow = readonly [
  key: string,
  order: number,
  step: Step,
  kind: string,
  row: NodeEntry | EdgeEntry | string,
  old: string,
];

interface Wanted<T> extends StoredRow {
  readonly entry: T;
}

type StoredEntry = readonly [id: string, order: number, kind: string, hash: string];

export class Plan {
  readonly nodes = new Tallies();
  readonly edges = new Tallies();
  readonly #rows: Sorter<PlannedRow>;
  #text = 0;

  constructor(folder: () => string) {
    this.#rows = new Sorter(folder);
  }

  /** Rows created, updated and deleted. */
  get size(): number {
    return this.nodes.total + this.edges.total;
  }

  /** Characters of all rows. */
  get text(): number {
    return this.#text;
  }

  /** By step, then by label or type, nodes by their ids and edges by their ends; it may be asked again. */
  rows(): Iterable<PlannedRow> {
    return this.#rows.rows();
  }

  node(change: Change<Wanted<NodeEntry>>): void {
    this.nodes.count(change);
    const { old, row } = change;
    if (row === null) {
      if (old !== null) this.#add("delete-nodes", old.kind, old.id, old.id);
    } else if (old === null) this.#add("create-nodes", row.kind, row.id, row.entry);
    else if (old.kind === row.kind) this.#add("update-nodes", row.kind, row.id, row.entry);
    else this.#add("relabel-nodes", row.kind, row.id, row.entry, old.kind);
  }

  /** Relations by their ends: writers that lock nodes in one order do not block each other. */
  edge(change: Change<Wanted<EdgeEntry>>): void {
    this.edges.count(change);
    const { old, row } = change;
    if (old !== null && old.kind !== row?.kind) this.#add("delete-edges", old.kind, old.id, old.id);
    if (row === null) return;
    const [, , , , from, to] = row.entry;
    const step = old?.kind === row.kind ? "update-edges" : "create-edges";
    this.#add(step, row.kind, `${from}\u0000${to}`, row.entry);
  }

  #add(step: Step, kind: string, sort: string, row: NodeEntry | EdgeEntry | string, old = ""): void {
    const key = [STEPS.indexOf(step), kind, old, sort].join("\u0000");
    const line = JSON.stringify([key, 0, step, kind, row, old] satisfies PlannedRow);
    this.#text += line.length;
    this.#rows.addLine(key, 0, line);
  }
}

/** `ends` proves the edges of a graph that came in parts; `folder` is where rows wait that memory should not hold. */
export async function planLoad(
  session: Session,
  spool: GraphSpool,
  ends: Ends | null,
  folder: () => string,
): Promise<Plan> {
  const plan = new Plan(folder);
  const edges = await stored(session, "stored-edges", folder);
  const wantedEdges = wanted(spool.edges(), (entry) => ends?.add(entry));
  for (const change of changesOf(rowsOf(edges), wantedEdges)) plan.edge(change);
  edges.clear();
  const nodes = await stored(session, "stored-nodes", folder);
  const wantedNodes = wanted(spool.nodes(), ([id, , label]) => ends?.pass(id, label));
  for (const change of changesOf(rowsOf(nodes), wantedNodes)) plan.node(change);
  nodes.clear();
  ends?.finish();
  return plan;
}

/** What the server holds, taken as a stream and sorted by id as the projection is. */
async function stored(
  session: Session,
  name: "stored-nodes" | "stored-edges",
  folder: () => string,
): Promise<Sorter<StoredEntry>> {
  const sorter = new Sorter<StoredEntry>(folder);
  await session.executeRead(async (tx) => {
    // The driver may have begun before and lost the connection.
    sorter.clear();
    for await (const record of tx.run(statement(name))) {
      const kind = record.get("kind");
      const known = Array.isArray(kind) ? labelOf(kind) : String(kind);
      sorter.add([String(record.get("id")), 0, known, String(record.get("hash") ?? "")]);
    }
  });
  return sorter;
}

function* rowsOf(entries: Sorter<StoredEntry>): Generator<StoredRow> {
  for (const [id, , kind, hash] of entries.rows()) yield { id, kind, hash };
}

function* wanted<T extends NodeEntry | EdgeEntry>(
  entries: Iterable<T>,
  seen: (entry: T) => void,
): Generator<Wanted<T>> {
  for (const entry of entries) {
    seen(entry);
    const [id, , kind, hash] = entry;
    yield { id, kind, hash, entry };
  }
}
