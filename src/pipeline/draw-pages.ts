/** Draws the graph in pieces from the readings on disk, one page in memory at a time, and writes the logs on the way. */
import type { Graph, GraphNode, PageReading, Resolution } from "../model/index.ts";
import { InputError, withCorrections } from "../model/index.ts";
import { isPost, Projection, type StatedRow } from "../stages/project/index.ts";
import { labelClashes } from "../stages/resolve/index.ts";
import type { GraphPart } from "../store/store.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects, RowSorter } from "./effects.ts";
import { type Doubts, Logs } from "./logs.ts";
import type { PageRow } from "./page-row.ts";
import { loadReading } from "./readings.ts";

/** Rows of a piece of the graph. */
const PIECE = 2_000;

interface Drawing extends Omit<Doubts, "issues"> {
  readonly resolution: Resolution;
  readonly files: DataFiles;
  readonly effects: Effects;
}

/** Statements wait in sorted files until all pages are drawn; the logs are whole before the last piece comes. */
export async function* drawPages(drawing: Drawing): AsyncGenerator<GraphPart> {
  const { resolution, files, effects } = drawing;
  const others = effects.sorter<StatedRow>(files.sorting);
  const posts = effects.sorter<StatedRow>(files.sortingPosts);
  const logs = await Logs.open(files, effects);
  try {
    const projection = new Projection(resolution);
    for (const nodes of inPieces(projection.entities())) yield { nodes, edges: [] };
    const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
    const issues = [...resolution.issues];
    for await (const read of readingsOf(drawing)) {
      await logs.take(read);
      const [reading = read] = withCorrections([read], resolution.corrected);
      issues.push(...labelClashes(reading, resolution, entities));
      const { drawn, stated } = projection.page(reading);
      for (const row of stated) (isPost(row) ? posts : others).add(row);
      yield drawn;
    }
    await logs.finish({ rows: drawing.rows, ofPages: drawing.ofPages, issues });
    yield* projection.stated(others.rows(), () => posts.rows());
  } finally {
    await logs.abandon();
    for (const sorter of [others, posts] as readonly RowSorter<StatedRow>[]) sorter.clear();
  }
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
async function* readingsOf({ rows, files, effects }: Drawing): AsyncGenerator<PageReading> {
  const live = liveRows(rows);
  const load = async (at: number) => {
    const row = live[at];
    return row === undefined ? null : loadReading(row.key, files, effects);
  };
  // The disk works on the next page while one is drawn.
  let next = load(0);
  for (const [done, { path }] of live.entries()) {
    effects.progress("writing logs", done, live.length);
    const reading = await next;
    if (reading === null || reading.page === null)
      throw new InputError("reading-lost", `what was read of ${path} is gone from ${files.readings}`);
    next = load(done + 1);
    yield reading;
  }
}

export function liveRows(rows: readonly PageRow[]): readonly PageRow[] {
  return rows.filter(({ state }) => state === "read").sort((a, b) => (a.id < b.id ? -1 : 1));
}
