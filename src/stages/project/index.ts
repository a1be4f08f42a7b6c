/** Draws the graph of what all pages say: entities, where they stand, and edges with the statements behind them. */
import type { GraphNode, PageReading, Resolution } from "../../model/index.ts";
import { entityFinder } from "../../model/index.ts";
import type { End, FindEnd } from "./edges.ts";
import { entityNode } from "./entity-nodes.ts";
import { articleEnds, type Drawn, drawPage } from "./page-graph.ts";
import { type DrawnEdge, drawPosts, drawStated, type StatedRow, statedOn } from "./stated-graph.ts";

export type { StatedRow } from "./stated-graph.ts";
export { isPost } from "./stated-graph.ts";

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

  /** The page itself, and its statements, which are drawn when all pages are read. */
  page(reading: PageReading): { readonly drawn: Drawn; readonly stated: readonly StatedRow[] } {
    const idOf = entityFinder(this.#resolution, reading.page.id);
    const find: FindEnd = (article, ref) => this.#ends.get(idOf(article, ref) ?? "");
    const articleOf = articleEnds(reading.page.id);
    const stated = statedOn(reading, this.#resolution.rejected, find, articleOf, this.#statements);
    this.#statements += reading.statements.length;
    return { drawn: drawPage(reading, find, articleOf), stated };
  }

  /** Both kinds of rows sorted by key, then by order; those of posts are asked for twice. */
  *stated(others: Iterable<StatedRow>, posts: () => Iterable<StatedRow>): Generator<DrawnEdge> {
    yield* drawStated(others, this.#resolution);
    yield* drawPosts(posts, this.#resolution);
  }
}
