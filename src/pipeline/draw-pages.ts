/** Draws the graph in pieces from the readings on disk, a few pages in memory at a time, and writes the logs on the way. */
import type { Graph, GraphNode, Issue, Resolution } from "../model/index.ts";
import { InputError } from "../model/index.ts";
import { entityNodes, type PostRow, type StatedRow, statedEdges } from "../stages/project/index.ts";
import type { GraphPart } from "../store/graph-part.ts";
import type { DataFiles } from "./data-files.ts";
import { drawnInOrder } from "./drawn-in-order.ts";
import type { Effects, RowSorter } from "./effects.ts";
import type { Handed } from "./handed.ts";
import { type Doubts, Logs } from "./logs.ts";
import type { DrawnPages, PageDrawer } from "./page-drawer.ts";
import type { Decided, NamedEnd, PageToDraw } from "./page-drawing.ts";
import type { PageRow } from "./page-row.ts";
import { readingBytes } from "./readings.ts";

/** Rows of a piece of the graph. */
const PIECE = 2_000;
/** Bytes of readings that are drawn at once: enough to hide the trip to a thread, little for the memory. */
const BATCH = 2 ** 20;

interface Drawing extends Omit<Doubts, "issues"> {
  /** What most of the memory is: it goes when the pages are drawn. */
  readonly resolution: Handed<Resolution>;
  /** A drawer fit for so many pages. */
  readonly drawer: (pages: number, decided: Decided) => Promise<PageDrawer>;
  readonly files: DataFiles;
  readonly effects: Effects;
}

interface Sorters {
  readonly stated: RowSorter<StatedRow>;
  readonly posts: RowSorter<PostRow>;
}

type Part = GraphPart | DrawnPages["part"];

/** Statements wait in sorted files until all pages are drawn; the logs are whole before the last piece comes. */
export async function* drawPages(drawing: Drawing): AsyncGenerator<Part> {
  const { files, effects } = drawing;
  const stated = effects.sorter<StatedRow>(files.sorting);
  const posts = effects.sorter<PostRow>(files.sortingPosts);
  const logs = await Logs.open(files, effects);
  try {
    const decided = yield* drawEach(drawing, logs, { stated, posts });
    yield* statedEdges(stated.rows(), () => posts.rows(), decided);
  } finally {
    await logs.abandon();
    stated.clear();
    posts.clear();
  }
}

/** Entities, then page by page; gives what is needed of the resolution for what many pages support. */
async function* drawEach(
  drawing: Drawing,
  logs: Logs,
  { stated, posts }: Sorters,
): AsyncGenerator<Part, Pick<Resolution, "accepted" | "soleTitles">> {
  // No parameter: those of a generator that has ended are held as long as itself.
  const resolution = drawing.resolution.take();
  const { rejected, corrected, accepted, soleTitles } = resolution;
  for (const nodes of inPieces(entityNodes(resolution.entities))) yield { nodes, edges: [] };
  const live = liveRows(drawing.rows);
  const issues: Issue[] = [...resolution.issues];
  const drawer = await drawing.drawer(live.length, { rejected, corrected });
  try {
    for await (const drawn of drawnInOrder(batches(live, resolution, drawing), drawer)) {
      for (const place of drawn.lost) throw lost(live[place], drawing.files);
      await logs.take(drawn);
      stated.addBlock(drawn.stated);
      posts.addBlock(drawn.posts);
      issues.push(...drawn.issues);
      yield drawn.part;
    }
  } finally {
    await drawer.close();
  }
  await logs.finish({ rows: drawing.rows, ofPages: drawing.ofPages, issues });
  return { accepted, soleTitles };
}

function* inPieces(nodes: Iterable<GraphNode>): Generator<Graph["nodes"]> {
  let piece: GraphNode[] = [];
  for (const node of nodes) {
    piece.push(node);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** The pages in the graph, sorted by id, so that the order of files never shows in the graph. */
async function* batches(
  live: readonly PageRow[],
  { entities, entityOf }: Resolution,
  { files, effects }: Drawing,
): AsyncGenerator<readonly PageToDraw[]> {
  const ends = new Map(entities.map(({ id, label, name }): [string, NamedEnd] => [id, { id, label, name }]));
  let [open, size]: [PageToDraw[], number] = [[], 0];
  for (const [place, row] of live.entries()) {
    effects.progress("writing logs", place, live.length);
    const bytes = await readingBytes(row.key, files, effects).catch((cause: unknown) => {
      throw cause instanceof InputError ? lost(row, files, cause) : cause;
    });
    const named = [...entityOf.onPage(row.id)].flatMap(([ref, id]): [string, NamedEnd][] => {
      const end = ends.get(id);
      return end === undefined ? [] : [[ref, end]];
    });
    open.push({ bytes, place, entities: new Map(named) });
    size += bytes.length;
    if (size < BATCH) continue;
    yield open;
    [open, size] = [[], 0];
  }
  if (open.length > 0) yield open;
}

function lost(row: PageRow | undefined, { readings }: DataFiles, cause?: unknown): InputError {
  return new InputError("reading-lost", `what was read of ${row?.path} is gone from ${readings}`, { cause });
}

export function liveRows(rows: readonly PageRow[]): readonly PageRow[] {
  return rows.filter(({ state }) => state === "read").sort((a, b) => (a.id < b.id ? -1 : 1));
}
