/** The graph in a folder: each build is a new database beside the old one, and a pointer file says which one is current. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Graph, StoreError } from "../../model/index.ts";
import { type StoredRow, tallyChanges, UNCHANGED } from "../diff.ts";
import { damagedFile } from "../disk/checksums.ts";
import { LineIndex } from "../disk/line-index.ts";
import type { LockFile } from "../disk/lock-file.ts";
import { GraphSpool } from "../disk/spool.ts";
import { Told } from "../disk/told.ts";
import { checkLimit } from "../limits.ts";
import type { EdgeEntry, NodeEntry } from "../packed-part.ts";
import type { ApplyOptions, ApplyReport, Counts, GraphParts, GraphStore } from "../store.ts";
import { buildGeneration } from "./build.ts";
import { takeBuildLock } from "./build-lock.ts";
import { readNeighbours } from "./neighbours.ts";
import { readPaths } from "./paths.ts";
import {
  generationFiles,
  newGeneration,
  type Pointer,
  swapPointer,
  sweepGenerations,
  usablePointer,
} from "./pointer.ts";
import { readQuery } from "./query.ts";
import { readDegrees, readEdges, readEdgesAmong, readEvidence, readNodes, readSearch } from "./reads.ts";
import { RowDigest } from "./row-digest.ts";
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
    version: async () => {
      reader.check();
      return currentPointer(dir).generation;
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
  graph: Graph | GraphParts,
  { dryRun = false, onProgress }: ApplyOptions,
): Promise<ApplyReport> {
  const writing = new Writing(dir);
  try {
    const folder = () => writing.folder();
    const spool = new GraphSpool(folder, new Told(folder));
    await spool.take(graph);
    const current = await soundGeneration(dir);
    // Of a first build everything is new: its rows need no pass of their own.
    if (current === null && !dryRun) return created(await replace(dir, spool, writing.lock(), onProgress));
    const { report, digest } = compare(dir, current, spool);
    if (current?.digest === digest) return UNCHANGED;
    if (!dryRun) await replace(dir, spool, writing.lock(), onProgress);
    return report;
  } finally {
    writing.end();
  }
}

/** What stands and is as it was written; `null` where the next build has to begin anew. */
async function soundGeneration(dir: string): Promise<Pointer | null> {
  const known = usablePointer(dir);
  if (known === null) return null;
  const { folder } = generationFiles(dir, known.generation);
  return (await damagedFile(folder, known.files)) === null ? known : null;
}

/** The lock on a store, taken before anything is written there, and the folder in which rows wait. */
class Writing {
  readonly #dir: string;
  #lock: LockFile | undefined;
  #folder: string | undefined;

  constructor(dir: string) {
    this.#dir = dir;
  }

  lock(): LockFile {
    if (this.#lock === undefined) {
      mkdirSync(this.#dir, { recursive: true });
      this.#lock = takeBuildLock(this.#dir);
      sweepGenerations(this.#dir, usablePointer(this.#dir)?.generation ?? null);
    }
    return this.#lock;
  }

  /** It is named as a generation, so that the next build removes what a killed one leaves. */
  folder(): string {
    this.lock().touch();
    if (this.#folder === undefined) {
      this.#folder = join(this.#dir, newGeneration());
      mkdirSync(this.#folder);
    }
    return this.#folder;
  }

  end(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#lock?.release();
  }
}

async function replace(
  dir: string,
  spool: GraphSpool,
  lock: LockFile,
  onProgress: ApplyOptions["onProgress"],
): Promise<Counts> {
  const generation = newGeneration();
  let done = 0;
  const built = await buildGeneration(dir, generation, spool, (count) => {
    lock.touch();
    done += count;
    onProgress?.(done, spool.size);
  });
  swapPointer(dir, { generation, ...built });
  sweepGenerations(dir, generation);
  return built.counts;
}

function created({ nodes, edges }: Counts): ApplyReport {
  const changes = (counts: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(counts)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, count]) => [kind, { created: count, updated: 0, deleted: 0 }]),
    );
  const report = { nodes: changes(nodes), edges: changes(edges) };
  return { ...report, changed: true };
}

/** One pass over the rows: what would change, and the digest of all. */
function compare(dir: string, current: Pointer | null, spool: GraphSpool) {
  const files = current && generationFiles(dir, current.generation);
  const digest = new RowDigest();
  const rows = function* (entries: Iterable<NodeEntry | EdgeEntry>): Generator<StoredRow> {
    for (const [id, , kind, hash] of entries) {
      digest.add(id, hash);
      yield { id, kind, hash };
    }
    digest.endList();
  };
  const nodes = tallyChanges(files ? storedRows(files.nodes) : [], rows(spool.nodes()));
  const edges = tallyChanges(files ? storedRows(files.edges) : [], rows(spool.edges()));
  return { report: { nodes, edges, changed: true }, digest: digest.hex() };
}

function* storedRows(path: string): Generator<StoredRow> {
  const index = new LineIndex<readonly [string, string, string]>(path);
  try {
    for (const [id, kind, hash] of index) yield { id, kind, hash };
  } finally {
    index.close();
  }
}
