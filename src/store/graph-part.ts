/** A graph that comes in pieces. */
import type { Graph } from "../model/index.ts";

/**
 * A piece of a graph that is too large to be held. Of several rows of one id the one with the highest `order` counts, of
 * equals the last; a statement and the edge to its article come in one piece. Nodes may come after the edges that join them.
 */
export interface GraphPart extends Graph {
  readonly order?: number;
}
