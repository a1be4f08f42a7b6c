/** Builds one generation: stages the rows, copies them into a new database, writes the side indexes, all on disk at the end. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "@ladybugdb/core";
import {
  NODE_LABELS,
  type NodeLabel,
  RELATION_TYPES,
  type RelationType,
  StoreError,
} from "../../model/index.ts";
import { EDGE_COLUMNS, isEntityLabel, NODE_COLUMNS } from "../columns.ts";
import { quoted } from "../cypher-text.ts";
import type { Counts } from "../store.ts";
import { type Checksums, checksumsOf } from "./checksums.ts";
import { connect, execute, openDatabase } from "./engine.ts";
import { edgeRowOf, type NamedRows, nodeRowOf } from "./entry-rows.ts";
import { type Line, writeLines } from "./line-index.ts";
import { writeNames } from "./name-index.ts";
import { writeNameTable } from "./name-table.ts";
import { generationFiles, syncPath } from "./pointer.ts";
import { RowDigest } from "./row-digest.ts";
import { schemaStatements } from "./schema.ts";
import type { EdgeEntry, GraphSpool, NodeEntry } from "./spool.ts";
import { StagedRows } from "./staging.ts";

export type NodeLine = readonly [id: string, label: NodeLabel, hash: string];
export type EdgeLine = readonly [id: string, type: RelationType, hash: string, from: string, to: string];

type Files = ReturnType<typeof generationFiles>;
type OnRows = (count: number) => void;

const END_COLUMNS = [
  { name: "from", type: "string" },
  { name: "to", type: "string" },
] as const;

/** What a finished generation holds. */
export interface Built {
  readonly digest: string;
  readonly counts: Counts;
  readonly files: Checksums;
}

/** Fills a new folder `generation` in `dir` with the graph. It is complete on disk when this gives its checksums. */
export async function buildGeneration(
  dir: string,
  generation: string,
  spool: GraphSpool,
  onRows: OnRows,
): Promise<Built> {
  const files = generationFiles(dir, generation);
  mkdirSync(files.folder);
  let built: Omit<Built, "files">;
  try {
    built = await new Generation(files, onRows).fill(spool);
  } catch (cause) {
    rmSync(files.folder, { recursive: true, force: true });
    // What cannot be opened here was not to be opened but made: a full disk says so.
    if (cause instanceof StoreError && cause.code !== "graph-unreadable") throw cause;
    const says = `The graph cannot be written to ${dir}: check free space, permissions and memory.`;
    throw new StoreError("build-failed", says, { cause });
  }
  for (const name of readdirSync(files.folder)) syncPath(join(files.folder, name), false);
  syncPath(files.folder, true);
  return { ...built, files: await checksumsOf(files.folder) };
}

/** One kind of row on its way into the database: a label, or a relation type with its pair of end labels. */
interface Kind {
  readonly rows: StagedRows;
  readonly copy: string;
}

class Generation {
  readonly #files: Files;
  readonly #onRows: OnRows;
  readonly #digest = new RowDigest();
  /** What the indexes of names are made of. */
  readonly #named: NamedRows = { nodes: [], edges: [] };

  constructor(files: Files, onRows: OnRows) {
    this.#files = files;
    this.#onRows = onRows;
  }

  async fill(spool: GraphSpool): Promise<Omit<Built, "files">> {
    const database = await openDatabase(this.#files.graph, false);
    try {
      const connection = await connect(database);
      // One transaction: each COPY of its own would flush the disk, and there are up to eighty of them.
      await execute(connection, "BEGIN TRANSACTION");
      for (const statement of schemaStatements()) await execute(connection, statement);
      const nodes = await this.#copyNodes(connection, spool.nodes());
      this.#digest.endList();
      const edges = await this.#copyEdges(connection, spool.edges());
      this.#digest.endList();
      writeLines(this.#files.evidence, spool.evidence());
      spool.clear();
      writeNames(this.#files.names, this.#named.nodes);
      writeNameTable(this.#files.named, this.#named);
      await execute(connection, "COMMIT");
      await execute(connection, "CHECKPOINT");
      await connection.close();
      return { digest: this.#digest.hex(), counts: { nodes, edges } };
    } finally {
      await database.close();
    }
  }

  async #copyNodes(connection: Connection, entries: Iterable<NodeEntry>): Promise<Counts["nodes"]> {
    const kinds = new Map<NodeLabel, Kind>();
    writeLines(this.#files.nodes, this.#stageNodes(entries, kinds));
    const counts: Partial<Record<NodeLabel, number>> = {};
    for (const label of NODE_LABELS) {
      const kind = kinds.get(label);
      if (kind === undefined) continue;
      counts[label] = kind.rows.count;
      await this.#copy(connection, kind);
    }
    return counts;
  }

  *#stageNodes(entries: Iterable<NodeEntry>, kinds: Map<NodeLabel, Kind>): Generator<NodeLine> {
    for (const entry of entries) {
      const [id, , label, hash, cells] = entry;
      let kind = kinds.get(label);
      if (kind === undefined) {
        const file = this.#files.staging(label);
        kind = {
          rows: new StagedRows(file, NODE_COLUMNS[label]),
          copy: `COPY ${quoted(label)} FROM ${literal(file)}`,
        };
        kinds.set(label, kind);
      }
      kind.rows.add(cells);
      if (isEntityLabel(label) || label === "Page") this.#named.nodes.push(nodeRowOf(entry));
      this.#digest.add(id, hash);
      yield [id, label, hash];
    }
    for (const { rows } of kinds.values()) rows.finish();
  }

  /** One copy per pair of end labels: a second copy into the same pair costs the engine many times the first. */
  async #copyEdges(connection: Connection, entries: Iterable<EdgeEntry>): Promise<Counts["edges"]> {
    const kinds = new Map<RelationType, Map<string, Kind>>();
    writeLines(this.#files.edges, this.#stageEdges(entries, kinds));
    const counts: Partial<Record<RelationType, number>> = {};
    for (const type of RELATION_TYPES) {
      for (const kind of kinds.get(type)?.values() ?? []) {
        counts[type] = (counts[type] ?? 0) + kind.rows.count;
        await this.#copy(connection, kind).catch((cause: unknown) => {
          throw isLoose(cause) ? looseEdge(type, cause) : cause;
        });
      }
    }
    return counts;
  }

  *#stageEdges(entries: Iterable<EdgeEntry>, kinds: Map<RelationType, Map<string, Kind>>): Generator<Line> {
    for (const entry of entries) {
      const [id, , type, hash, from, to, fromLabel, toLabel, cells] = entry;
      const pairs = kinds.get(type) ?? new Map<string, Kind>();
      kinds.set(type, pairs);
      const pair = `${fromLabel} ${toLabel}`;
      const kind = pairs.get(pair) ?? this.#edgeKind(type, fromLabel, toLabel);
      pairs.set(pair, kind);
      kind.rows.add([from, to, ...cells]);
      if (type === "HOLDS") this.#named.edges.push(edgeRowOf(entry));
      this.#digest.add(id, hash);
      yield [id, type, hash, from, to] satisfies EdgeLine;
    }
    for (const pairs of kinds.values()) for (const { rows } of pairs.values()) rows.finish();
  }

  #edgeKind(type: RelationType, from: NodeLabel, to: NodeLabel): Kind {
    const file = this.#files.staging(`${type}-${from}-${to}`);
    const ends = `from=${literal(from)}, to=${literal(to)}`;
    return {
      rows: new StagedRows(file, [...END_COLUMNS, ...EDGE_COLUMNS[type]]),
      copy: `COPY ${quoted(type)} FROM ${literal(file)} (${ends})`,
    };
  }

  async #copy(connection: Connection, { rows, copy }: Kind): Promise<void> {
    await execute(connection, copy);
    rmSync(rows.file);
    this.#onRows(rows.count);
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** The engine's complaint about an edge whose end is no node of the graph. */
function isLoose(cause: unknown): boolean {
  return cause instanceof Error && /primary key/i.test(cause.message);
}

function looseEdge(type: string, cause: unknown): StoreError {
  const says = `The graph cannot be stored: an edge ${type} has an end that is no such node`;
  return new StoreError("graph-invalid", says, { cause });
}
