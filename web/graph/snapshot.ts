/** The canvas as a value: what undo goes back to, what a permalink carries. */
import type { GraphEdge, GraphNode } from "../../src/http/contract.ts";
import type { DeskGraph } from "./desk-graph.ts";
import { applyFilters, type Filters } from "./filters.ts";
import { addEdge, nodeAttrs } from "./graph.ts";
import { bend } from "./lines.ts";

export interface PlacedNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

export interface Snapshot {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly GraphEdge[];
  readonly filters: Filters;
}

export function takeSnapshot(graph: DeskGraph, filters: Filters): Snapshot {
  return {
    nodes: graph.mapNodes((_id, { node, x, y, pinned }) => ({ node, x, y, pinned })),
    edges: graph.mapEdges((_id, { edge }) => edge),
    filters,
  };
}

/** Makes the canvas equal to the snapshot, in the snapshot's order. */
export function restoreSnapshot(graph: DeskGraph, snapshot: Snapshot): void {
  graph.clear();
  for (const { node, x, y, pinned } of snapshot.nodes) {
    graph.addNode(node.id, { ...nodeAttrs(node, { x, y }), pinned });
  }
  for (const edge of snapshot.edges) addEdge(graph, edge);
  applyFilters(graph, snapshot.filters);
  bend(graph);
}
