/** The graph in a folder: each build is a new database beside the old one, and a pointer file says which one is current. */
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { type Graph, StoreError } from "../../model/index.ts";
import { countChanges, diffRows, type StoredRow, UNCHANGED } from "../diff.ts";
import { checkLimit } from "../limits.ts";
import { byLabel, byType, type GraphRows, graphRows } from "../rows.ts";
import type { ApplyOptions, ApplyReport, Counts, GraphStore } from "../store.ts";
import { buildGeneration } from "./build.ts";
import { BuildLock } from "./build-lock.ts";
import { damagedFile } from "./checksums.ts";
import { LineIndex } from "./line-index.ts";
import { readNeighbours } from "./neighbours.ts";
import { readPaths } from "./paths.ts";
import { generationFiles, type Pointer, swapPointer, sweepGenerations, usablePointer } from "./pointer.ts";
import { readQuery } from "./query.ts";
import { readDegrees, readEdges, readEdgesAmong, readEvidence, readNodes, readSearch } from "./reads.ts";
import { currentPointer, demandWhole, Snapshot } from "./snapshot.ts";

/** Opens the store in `dir`; the folder is made by the first `apply`. */
export function openEmbedded(dir: string): GraphStore {
  const reader = new Reader(dir);
  return {
    kind: "embedded",
    apply: async (graph, options = {}) => {
      reader.check();
      return apply(dir, graph, options);
    },
    counts: () => reader.counts(),
    nodes: (ids) => reader.read((at) => readNodes(at, ids)),
    edges: (ids) => reader.read((at) => readEdges(at, ids)),
    edgesAmong: (ids, limit) => reader.read((at) => readEdgesAmong(at, ids, checkLimit(limit))),
    neighbours: (id, options) =>
      reader.read((at) => readNeighbours(at, id, { ...options, limit: checkLimit(options.limit) })),
    degrees: (ids, types) => reader.read((at) => readDegrees(at, ids, types)),
    search: (text, options) =>
      reader.read((at) => readSearch(at, text, { ...options, limit: checkLimit(options.limit) })),
    paths: (from, to, options) =>
      reader.read((at) => readPaths(at, from, to, { ...options, limit: checkLimit(options.limit) })),
    names: {
      inText: (text) => reader.read(async ({ named }) => named.inText(text)),
      withPieces: (pieces, limit) =>
        reader.read(async ({ named }) => named.withPieces(pieces, checkLimit(limit))),
      slips: (name) => reader.read(async ({ named }) => named.slips(name)),
      called: (surname, title) => reader.read(async ({ named }) => named.called(surname, title)),
      posts: (ids) => reader.read(async ({ named }) => named.posts(ids)),
      newestDay: () => reader.read(async ({ named }) => named.table.newestDay),
    },
    evidence: (edgeIds) => reader.read((at) => readEvidence(at, edgeIds)),
    query: (cypher, options = {}) => reader.read((at) => readQuery(at, cypher, options)),
    close: () => reader.close(),
  };
}

/** Keeps the current generation open and moves on to the next one when the pointer moves. */
class Reader {
  readonly #dir: string;
  #opening: Promise<Snapshot> | undefined;
  /** The generation whose files were last found to be as they were written. */
  #proven: string | undefined;
  #closed = false;

  constructor(dir: string) {
    this.#dir = dir;
  }

  check(): void {
    if (this.#closed) throw new StoreError("store-closed", "The store is closed.");
  }

  /** Proves each generation once, whatever its size. */
  async counts(): Promise<Counts> {
    for (;;) {
      this.check();
      const pointer = currentPointer(this.#dir);
      if (this.#proven === pointer.generation) return pointer.counts;
      try {
        await demandWhole(this.#dir, pointer);
        this.#proven = pointer.generation;
      } catch (error) {
        // A build that ended meanwhile has removed what was being read.
        if (currentPointer(this.#dir).generation === pointer.generation) throw error;
      }
    }
  }

  async read<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    for (;;) {
      this.check();
      const { generation } = currentPointer(this.#dir);
      this.#opening ??= Snapshot.open(this.#dir);
      const opening = this.#opening;
      const snapshot = await opening.catch((error: unknown) => {
        this.#forget(opening);
        throw error;
      });
      if (!snapshot.retired && snapshot.pointer.generation === generation) return snapshot.use(work);
      this.#forget(opening);
      await snapshot.retire();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const opening = this.#opening;
    this.#opening = undefined;
    await (await opening)?.retire();
  }

  #forget(opening: Promise<Snapshot>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }
}

async function apply(
  dir: string,
  graph: Graph,
  { dryRun = false, onProgress }: ApplyOptions,
): Promise<ApplyReport> {
  const rows = graphRows(graph);
  const digest = digestOf(rows);
  const current = await soundGeneration(dir);
  if (current?.digest === digest) return UNCHANGED;
  const report = compare(dir, current, rows);
  if (dryRun) return report;
  await replace(dir, rows, digest, onProgress);
  return report;
}

/** What stands and is as it was written; `null` where the next build has to begin anew. */
async function soundGeneration(dir: string): Promise<Pointer | null> {
  const known = usablePointer(dir);
  if (known === null) return null;
  const { folder } = generationFiles(dir, known.generation);
  return (await damagedFile(folder, known.files)) === null ? known : null;
}

async function replace(
  dir: string,
  rows: GraphRows,
  digest: string,
  onProgress: ApplyOptions["onProgress"],
): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const lock = BuildLock.take(dir);
  try {
    sweepGenerations(dir, usablePointer(dir)?.generation ?? null);
    const generation = `graph-${randomBytes(8).toString("hex")}`;
    const total = rows.nodes.length + rows.edges.length;
    let done = 0;
    const files = await buildGeneration(dir, generation, rows, (count) => {
      lock.touch();
      done += count;
      onProgress?.(done, total);
    });
    swapPointer(dir, { generation, digest, counts: countsOf(rows), files });
    sweepGenerations(dir, generation);
  } finally {
    lock.release();
  }
}

/** Rows hashed at one time: a call per row would cost more than the hashing. */
const HASHED_AT_ONCE = 1_000;

function digestOf({ nodes, edges }: GraphRows): string {
  const digest = createHash("sha256");
  for (const rows of [nodes, edges]) {
    for (let start = 0; start < rows.length; start += HASHED_AT_ONCE) {
      const lines = rows.slice(start, start + HASHED_AT_ONCE).map((row) => [row.id, row.hash]);
      digest.update(JSON.stringify(lines));
    }
    digest.update("\n");
  }
  return digest.digest("hex");
}

function countsOf(rows: GraphRows): Counts {
  const sizes = (map: ReadonlyMap<string, readonly unknown[]>) =>
    Object.fromEntries([...map].map(([kind, list]) => [kind, list.length]));
  return { nodes: sizes(byLabel(rows.nodes)), edges: sizes(byType(rows.edges)) };
}

function compare(dir: string, current: Pointer | null, rows: GraphRows): ApplyReport {
  const files = current && generationFiles(dir, current.generation);
  const nodes = diffRows(files ? storedRows(files.nodes) : [], rows.nodes, (row) => row.label);
  const edges = diffRows(files ? storedRows(files.edges) : [], rows.edges, (row) => row.type);
  return {
    nodes: countChanges(nodes, (row) => row.label),
    edges: countChanges(edges, (row) => row.type),
    changed: true,
  };
}

function* storedRows(path: string): Generator<StoredRow> {
  const index = new LineIndex<readonly [string, string, string]>(path);
  try {
    for (const [id, kind, hash] of index) yield { id, kind, hash };
  } finally {
    index.close();
  }
}
