/** Draws the graph of what all pages say: entities, where they stand, and edges with the statements behind them. */
import type { Entity, GraphNode, Resolution } from "../../model/index.ts";
import { entityNode } from "./entity-nodes.ts";
import { type DrawnEdge, drawPosts, drawStated, type PostRow, type StatedRow } from "./stated-graph.ts";

export type { PostRow, StatedRow } from "./stated-graph.ts";

export function* entityNodes(entities: readonly Entity[]): Generator<GraphNode> {
  for (const entity of entities) yield entityNode(entity);
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
