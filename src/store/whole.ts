/** Tells a graph that is held from one that comes in pieces. */
import type { Graph } from "../model/index.ts";
import type { GraphParts } from "./store.ts";

export function isWhole(graph: Graph | GraphParts): graph is Graph {
  return "nodes" in graph;
}
