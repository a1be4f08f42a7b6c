/** What is on the canvas: one graphology graph outside React, and the few ways to add to it and take from it. */
import { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphNode } from "../../src/http/contract.ts";
import type { DeskGraph, EdgeAttrs, NodeAttrs } from "./desk-graph.ts";
import { bend } from "./lines.ts";
import { beside, type Point, seeded } from "./place.ts";

export function createGraph(): DeskGraph {
  return new MultiDirectedGraph<NodeAttrs, EdgeAttrs>();
}

/** The name people read: an event's title without its date key. */
export function nameOf(node: GraphNode): string {
  const title = node.props.title ?? node.props.headline;
  return typeof title === "string" && title !== "" ? title : node.name;
}

/** Adds what is not there yet, new nodes beside `anchor`; gives back the ids that are new. */
export function merge(
  graph: DeskGraph,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  anchor: string | null,
): readonly string[] {
  const fresh = nodes.filter((node) => !graph.hasNode(node.id));
  const spots = anchor === null ? scatter(graph, fresh) : around(graph, anchor, fresh.length);
  fresh.forEach((node, i) => {
    const spot = spots[i] ?? { x: 0, y: 0 };
    graph.addNode(node.id, nodeAttrs(node, spot));
  });
  for (const edge of edges) addEdge(graph, edge);
  bend(graph);
  return fresh.map((node) => node.id);
}

export function nodeAttrs(node: GraphNode, spot: Point): NodeAttrs {
  const mentions = Math.max(0, Number(node.props.mentions ?? 1));
  return {
    ...spot,
    size:
      node.label === "Event" ? 8 : Math.min(node.label === "Place" ? 9 : 15, 5 + 2 * Math.log2(1 + mentions)),
    label: nameOf(node),
    type: "shape",
    kind: node.label,
    node,
    pinned: false,
    hidden: false,
    total: null,
  };
}

export function addEdge(graph: DeskGraph, edge: GraphEdge): void {
  if (graph.hasEdge(edge.id) || !graph.hasNode(edge.from) || !graph.hasNode(edge.to)) return;
  const statements = Number(edge.props.statements ?? 1);
  graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, {
    size: Math.min(4, 1.2 + 0.5 * Math.log2(1 + statements)),
    type: "straight",
    curvature: 0,
    kind: edge.type,
    edge,
    hidden: false,
    folded: false,
    bundle: 0,
    loop: 0,
  });
}

/** How many of a node's relations the canvas does not show; `null` while unknown. */
export function restOf(graph: DeskGraph, id: string): number | null {
  const { total } = graph.getNodeAttributes(id);
  if (total === null) return null;
  const loops = (graph.degree(id) - graph.degreeWithoutSelfLoops(id)) / 2;
  return Math.max(0, total - graph.degreeWithoutSelfLoops(id) - loops);
}

function scatter(graph: DeskGraph, fresh: readonly GraphNode[]): readonly Point[] {
  const radius = 60 * Math.sqrt(graph.order + fresh.length);
  return fresh.map((node) => seeded(node.id, radius));
}

/** Near enough to be seen as belonging, far enough to be read: a share of the graph's own extent. */
function around(graph: DeskGraph, anchor: string, count: number): readonly Point[] {
  const { x, y } = graph.getNodeAttributes(anchor);
  let [low, high] = [x, x];
  graph.forEachNode((_id, attrs) => {
    low = Math.min(low, attrs.x);
    high = Math.max(high, attrs.x);
  });
  return beside({ x, y }, count, Math.max(60, (high - low) * 0.05));
}
