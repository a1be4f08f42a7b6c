/** Draws the graph of what all pages say: entities, where they stand, and edges with the statements behind them. */
import type { GraphNode, PageReading, Resolution } from "../../model/index.ts";
import { entityFinder } from "../../model/index.ts";
import type { End, FindEnd } from "./edges.ts";
import { entityNode } from "./entity-nodes.ts";
import { articleEnds, type Drawn, drawPage } from "./page-graph.ts";
import {
  type DrawnEdge,
  drawPosts,
  drawStated,
  type PostRow,
  type StatedRow,
  statedOn,
} from "./stated-graph.ts";

export type { PostRow, StatedRow } from "./stated-graph.ts";

/** What follows from one page: nodes and edges of its own, and rows on their way to edges that many pages support. */
export interface ProjectedPage {
  readonly drawn: Drawn;
  readonly stated: readonly StatedRow[];
  readonly posts: readonly PostRow[];
}

/** Draws page by page, so that no reading needs to stay; what supports one edge over many pages is sorted by others. */
export class Projection {
  readonly #resolution: Resolution;
  readonly #ends: ReadonlyMap<string, End>;
  #statements = 0;

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
    this.#ends = new Map(resolution.entities.map(({ id, label }) => [id, { id, label }]));
  }

  *entities(): Generator<GraphNode> {
    for (const entity of this.#resolution.entities) yield entityNode(entity);
  }

  page(reading: PageReading): ProjectedPage {
    const idOf = entityFinder(this.#resolution, reading.page.id);
    const find: FindEnd = (article, ref) => this.#ends.get(idOf(article, ref) ?? "");
    const articleOf = articleEnds(reading.page.id);
    const { drawn, rows, posts } = statedOn(
      reading,
      this.#resolution.rejected,
      find,
      articleOf,
      this.#statements,
    );
    this.#statements += reading.statements.length;
    const { nodes, edges } = drawPage(reading, find, articleOf);
    return {
      drawn: { nodes: [...nodes, ...drawn.nodes], edges: [...edges, ...drawn.edges] },
      stated: rows,
      posts,
    };
  }
}

/** Edges that statements support. Both kinds of rows come sorted by key, then by order; those of posts are asked for twice. */
export function* statedEdges(
  rows: Iterable<StatedRow>,
  posts: () => Iterable<PostRow>,
  decided: Pick<Resolution, "accepted" | "soleTitles">,
): Generator<DrawnEdge> {
  yield* drawStated(rows, decided);
  yield* drawPosts(posts, decided);
}
