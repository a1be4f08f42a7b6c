/** Draws what one page says by itself: a thread that does nothing else loads no more than this. */
import type { PageReading, Resolution } from "../../model/index.ts";
import type { FindEnd } from "./edges.ts";
import { articleEnds, type Drawn, drawPage } from "./page-graph.ts";
import { type PostRow, type StatedRow, statedOn } from "./stated-graph.ts";

/** What follows from one page: nodes and edges of its own, and rows on their way to edges that many pages support. */
export interface ProjectedPage {
  readonly drawn: Drawn;
  readonly stated: readonly StatedRow[];
  readonly posts: readonly PostRow[];
}

/** `place` is the page's among all, in the order of their ids; what supports one edge over many pages is sorted by others. */
export function projectPage(
  reading: PageReading,
  place: number,
  find: FindEnd,
  rejected: Resolution["rejected"],
): ProjectedPage {
  const articleOf = articleEnds(reading.page.id);
  const { drawn, rows, posts } = statedOn(reading, rejected, find, articleOf, place);
  const { nodes, edges } = drawPage(reading, find, articleOf);
  return {
    drawn: { nodes: [...nodes, ...drawn.nodes], edges: [...edges, ...drawn.edges] },
    stated: rows,
    posts,
  };
}
