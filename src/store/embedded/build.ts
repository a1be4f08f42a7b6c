/** Builds one generation: stages the rows, copies them into a new database, writes the side indexes, all on disk at the end. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "@ladybugdb/core";
import { type NodeLabel, type RelationType, StoreError } from "../../model/index.ts";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import { quoted } from "../cypher-text.ts";
import { groupBy } from "../group.ts";
import {
  byLabel,
  byType,
  type EdgeRow,
  edgeCells,
  type GraphRows,
  type NodeRow,
  nodeCells,
  wellFormed,
} from "../rows.ts";
import { type Checksums, checksumsOf } from "./checksums.ts";
import { connect, execute, openDatabase } from "./engine.ts";
import { type Line, writeLines } from "./line-index.ts";
import { writeNames } from "./name-index.ts";
import { writeNameTable } from "./name-table.ts";
import { generationFiles, syncPath } from "./pointer.ts";
import { schemaStatements } from "./schema.ts";
import { stageRows } from "./staging.ts";

export type NodeLine = readonly [id: string, label: NodeLabel, hash: string];
export type EdgeLine = readonly [id: string, type: RelationType, hash: string, from: string, to: string];
/** The statements behind an edge, each with the article that it stands in. */
export type EvidenceLine = readonly [
  edgeId: string,
  told: readonly (readonly [statement: string, article: string])[],
];

type Files = ReturnType<typeof generationFiles>;

const END_COLUMNS = [
  { name: "from", type: "string" },
  { name: "to", type: "string" },
] as const;

/** Fills a new folder `generation` in `dir` with the graph. It is complete on disk when this gives its checksums. */
export async function buildGeneration(
  dir: string,
  generation: string,
  rows: GraphRows,
  onRows: (count: number) => void,
): Promise<Checksums> {
  const files = generationFiles(dir, generation);
  mkdirSync(files.folder);
  try {
    writeSideFiles(files, rows);
    await copyGraph(files, rows, onRows);
  } catch (cause) {
    rmSync(files.folder, { recursive: true, force: true });
    // What cannot be opened here was not to be opened but made: a full disk says so.
    if (cause instanceof StoreError && cause.code !== "graph-unreadable") throw cause;
    const says = `The graph cannot be written to ${dir}: check free space, permissions and memory.`;
    throw new StoreError("build-failed", says, { cause });
  }
  for (const name of readdirSync(files.folder)) syncPath(join(files.folder, name), false);
  syncPath(files.folder, true);
  return checksumsOf(files.folder);
}

async function copyGraph(files: Files, rows: GraphRows, onRows: (count: number) => void): Promise<void> {
  const database = await openDatabase(files.graph, false);
  try {
    const connection = await connect(database);
    // One transaction: each COPY of its own would flush the disk, and there are up to eighty of them.
    await execute(connection, "BEGIN TRANSACTION");
    for (const statement of schemaStatements()) await execute(connection, statement);
    for (const [label, list] of byLabel(rows.nodes)) await copyNodes(connection, files, label, list, onRows);
    for (const [type, list] of byType(rows.edges)) {
      for (const pair of groupBy(list, ({ edge }) => `${edge.fromLabel} ${edge.toLabel}`).values())
        await copyEdges(connection, files, type, pair, onRows);
    }
    await execute(connection, "COMMIT");
    await execute(connection, "CHECKPOINT");
    await connection.close();
  } finally {
    await database.close();
  }
}

async function copyNodes(
  connection: Connection,
  files: Files,
  label: NodeLabel,
  rows: readonly NodeRow[],
  onRows: (count: number) => void,
): Promise<void> {
  const file = files.staging(label);
  stageRows(file, NODE_COLUMNS[label], rows, nodeCells);
  await execute(connection, `COPY ${quoted(label)} FROM ${literal(file)}`);
  rmSync(file);
  onRows(rows.length);
}

/** One copy per pair of end labels: a second copy into the same pair costs the engine many times the first. */
async function copyEdges(
  connection: Connection,
  files: Files,
  type: RelationType,
  rows: readonly EdgeRow[],
  onRows: (count: number) => void,
): Promise<void> {
  const file = files.staging(type);
  stageRows(file, [...END_COLUMNS, ...EDGE_COLUMNS[type]], rows, (row) => [
    row.from,
    row.to,
    ...edgeCells(row),
  ]);
  const ends = `from=${literal(rows[0]!.edge.fromLabel)}, to=${literal(rows[0]!.edge.toLabel)}`;
  await execute(connection, `COPY ${quoted(type)} FROM ${literal(file)} (${ends})`);
  rmSync(file);
  onRows(rows.length);
}

function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

function writeSideFiles(files: Files, rows: GraphRows): void {
  writeLines(files.nodes, mapLines(rows.nodes, nodeLine));
  writeLines(files.edges, mapLines(rows.edges, edgeLine));
  writeLines(files.evidence, evidenceLines(rows));
  writeNames(files.names, rows.nodes);
  writeNameTable(files.named, rows);
}

function* mapLines<T>(rows: readonly T[], line: (row: T) => Line): Generator<Line> {
  for (const row of rows) yield line(row);
}

function nodeLine(row: NodeRow): NodeLine {
  return [row.id, row.label, row.hash];
}

function edgeLine(row: EdgeRow): EdgeLine {
  return [row.id, row.type, row.hash, row.from, row.to];
}

function evidenceLines({ nodes, edges }: GraphRows): readonly EvidenceLine[] {
  const supports = new Map<string, string>();
  for (const { id, label, node } of nodes) {
    const edge = label === "Statement" ? node.props.edgeId : null;
    if (typeof edge === "string") supports.set(id, wellFormed(edge));
  }
  const told = new Map<string, (readonly [string, string])[]>();
  for (const { type, from, to } of edges) {
    const edge = type === "STATED_IN" ? supports.get(from) : undefined;
    if (edge === undefined) continue;
    const known = told.get(edge);
    if (known === undefined) told.set(edge, [[from, to]]);
    else known.push([from, to]);
  }
  return [...told].sort(([a], [b]) => (a < b ? -1 : 1));
}
