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
import { literal, quoted } from "../cypher-text.ts";
import { type Checksums, checksumsOf } from "../disk/checksums.ts";
import { writeLines } from "../disk/line-index.ts";
import type { GraphSpool } from "../disk/spool.ts";
import type { EdgeEntry, NodeEntry } from "../packed-part.ts";
import type { Counts } from "../store.ts";
import { connect, execute, openDatabase } from "./engine.ts";
import { edgeRowOf, type NamedRows, nodeRowOf } from "./entry-rows.ts";
import { writeNames } from "./name-index.ts";
import { writeNameTable } from "./name-table.ts";
import { ParquetFile } from "./parquet-file.ts";
import { generationFiles, syncPath } from "./pointer.ts";
import { RowDigest } from "./row-digest.ts";
import { schemaStatements } from "./schema.ts";

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
interface Kind<T extends string> {
  readonly name: T;
  readonly rows: ParquetFile;
  readonly copy: string;
}

/** Rows that are staged before others have their turn. */
const TURN = 4_096;

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

  /** The engine copies on threads of its own: what comes next is made ready meanwhile. */
  async fill(spool: GraphSpool): Promise<Omit<Built, "files">> {
    const database = await openDatabase(this.#files.graph, false);
    try {
      const connection = await connect(database);
      // One transaction: each COPY of its own would flush the disk, and there are up to eighty of them.
      await execute(connection, "BEGIN TRANSACTION");
      for (const statement of schemaStatements()) await execute(connection, statement);
      const ofNodes = await this.#stageNodes(spool.nodes());
      const copying = this.#copyAll(connection, ofNodes);
      const [nodes, ofEdges] = await both(copying, this.#stageEdges(spool.edges()));
      const [edges] = await both(this.#copyAll(connection, ofEdges), this.#writeIndexes(spool));
      await execute(connection, "COMMIT");
      await execute(connection, "CHECKPOINT");
      await connection.close();
      return { digest: this.#digest.hex(), counts: { nodes, edges } };
    } finally {
      await database.close();
    }
  }

  async #stageNodes(entries: Iterable<NodeEntry>): Promise<readonly Kind<NodeLabel>[]> {
    const kinds = new Map<NodeLabel, Kind<NodeLabel>>();
    await writeLines(this.#files.nodes, entries, TURN, (entry): NodeLine => {
      const [id, , label, hash, cells] = entry;
      const kind = kinds.get(label) ?? this.#nodeKind(label);
      kinds.set(label, kind);
      kind.rows.add(cells);
      if (isEntityLabel(label) || label === "Page") this.#named.nodes.push(nodeRowOf(entry));
      this.#digest.add(id, hash);
      return [id, label, hash];
    });
    this.#digest.endList();
    for (const { rows } of kinds.values()) rows.finish();
    return NODE_LABELS.flatMap((label) => kinds.get(label) ?? []);
  }

  /** One copy per pair of end labels: a second copy into the same pair costs the engine many times the first. */
  async #stageEdges(entries: Iterable<EdgeEntry>): Promise<readonly Kind<RelationType>[]> {
    const kinds = new Map<string, Kind<RelationType>>();
    await writeLines(this.#files.edges, entries, TURN, (entry): EdgeLine => {
      const [id, , type, hash, from, to, fromLabel, toLabel, cells] = entry;
      const ends = `${type}-${fromLabel}-${toLabel}`;
      const kind = kinds.get(ends) ?? this.#edgeKind(type, fromLabel, toLabel);
      kinds.set(ends, kind);
      kind.rows.add([from, to, ...cells]);
      if (type === "HOLDS") this.#named.edges.push(edgeRowOf(entry));
      this.#digest.add(id, hash);
      return [id, type, hash, from, to];
    });
    this.#digest.endList();
    const all = [...kinds.values()];
    for (const { rows } of all) rows.finish();
    return RELATION_TYPES.flatMap((type) => all.filter(({ name }) => name === type));
  }

  async #writeIndexes(spool: GraphSpool): Promise<void> {
    await writeLines(this.#files.evidence, spool.evidence(), TURN, (line) => line);
    spool.clear();
    writeNames(this.#files.names, this.#named.nodes);
    writeNameTable(this.#files.named, this.#named);
  }

  #nodeKind(label: NodeLabel): Kind<NodeLabel> {
    const file = this.#files.staging(label);
    return {
      name: label,
      rows: new ParquetFile(file, NODE_COLUMNS[label]),
      copy: `COPY ${quoted(label)} FROM ${literal(file)}`,
    };
  }

  #edgeKind(type: RelationType, from: NodeLabel, to: NodeLabel): Kind<RelationType> {
    const file = this.#files.staging(`${type}-${from}-${to}`);
    const ends = `from=${literal(from)}, to=${literal(to)}`;
    return {
      name: type,
      rows: new ParquetFile(file, [...END_COLUMNS, ...EDGE_COLUMNS[type]]),
      copy: `COPY ${quoted(type)} FROM ${literal(file)} (${ends})`,
    };
  }

  /** How many rows of each name were copied. */
  async #copyAll<T extends string>(
    connection: Connection,
    kinds: readonly Kind<T>[],
  ): Promise<Partial<Record<T, number>>> {
    const counts: Partial<Record<T, number>> = {};
    for (const { name, rows, copy } of kinds) {
      await execute(connection, copy).catch((cause: unknown) => {
        throw isLoose(cause) ? looseEdge(name, cause) : cause;
      });
      rmSync(rows.path);
      counts[name] = (counts[name] ?? 0) + rows.count;
      this.#onRows(rows.count);
    }
    return counts;
  }
}

/** Both at once; where one fails the other is waited for all the same, since it works on what is then removed. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** The engine's complaint about an edge whose end is no node of the graph. */
function isLoose(cause: unknown): boolean {
  return cause instanceof Error && /primary key/i.test(cause.message);
}

function looseEdge(type: string, cause: unknown): StoreError {
  const says = `The graph cannot be stored: an edge ${type} has an end that is no such node`;
  return new StoreError("graph-invalid", says, { cause });
}
