/** Draws the graph in pieces from the readings on disk, one page in memory at a time, and writes the logs on the way. */
import type { Graph, GraphNode, Issue, Resolution } from "../model/index.ts";
import { InputError, withCorrections } from "../model/index.ts";
import { type PostRow, Projection, type StatedRow, statedEdges } from "../stages/project/index.ts";
import { labelClashes } from "../stages/resolve/index.ts";
import type { GraphPart } from "../store/store.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects, RowSorter } from "./effects.ts";
import type { Handed } from "./handed.ts";
import { type Doubts, Logs } from "./logs.ts";
import type { PageRow } from "./page-row.ts";
import { type KeptReading, loadKeptReading } from "./readings.ts";

/** Rows of a piece of the graph. */
const PIECE = 2_000;

interface Drawing extends Omit<Doubts, "issues"> {
  /** What most of the memory is: it goes when the pages are drawn. */
  readonly resolution: Handed<Resolution>;
  readonly files: DataFiles;
  readonly effects: Effects;
}

interface Sorters {
  readonly stated: RowSorter<StatedRow>;
  readonly posts: RowSorter<PostRow>;
}

/** Statements wait in sorted files until all pages are drawn; the logs are whole before the last piece comes. */
export async function* drawPages(drawing: Drawing): AsyncGenerator<GraphPart> {
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
  sorters: Sorters,
): AsyncGenerator<GraphPart, Pick<Resolution, "accepted" | "soleTitles">> {
  // No parameter: those of a generator that has ended are held as long as itself.
  const resolution = drawing.resolution.take();
  const projection = new Projection(resolution);
  for (const nodes of inPieces(projection.entities())) yield { nodes, edges: [] };
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  const issues: Issue[] = [...resolution.issues];
  for await (const { result: read, text } of readingsOf(drawing)) {
    if (read.page === null) continue;
    await logs.take(read.page.id, text);
    const [reading = read] = withCorrections([read], resolution.corrected);
    issues.push(...labelClashes(reading, resolution, entities));
    const { drawn, stated, posts } = projection.page(reading);
    for (const row of stated) sorters.stated.add(row);
    for (const row of posts) sorters.posts.add(row);
    yield drawn;
  }
  await logs.finish({ rows: drawing.rows, ofPages: drawing.ofPages, issues });
  return { accepted: resolution.accepted, soleTitles: resolution.soleTitles };
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
async function* readingsOf({ rows, files, effects }: Drawing): AsyncGenerator<KeptReading> {
  const live = liveRows(rows);
  const load = async (at: number) => {
    const row = live[at];
    return row === undefined ? null : loadKeptReading(row.key, files, effects);
  };
  // The disk works on the next page while one is drawn.
  let next = load(0);
  for (const [done, { path }] of live.entries()) {
    effects.progress("writing logs", done, live.length);
    const reading = await next;
    if (reading === null || reading.result.page === null)
      throw new InputError("reading-lost", `what was read of ${path} is gone from ${files.readings}`);
    next = load(done + 1);
    yield reading;
  }
}

export function liveRows(rows: readonly PageRow[]): readonly PageRow[] {
  return rows.filter(({ state }) => state === "read").sort((a, b) => (a.id < b.id ? -1 : 1));
}
