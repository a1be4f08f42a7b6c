/** What nodes and lines of the canvas carry beside what the server said of them. */
import type { MultiDirectedGraph } from "graphology";
import type { GraphEdge, GraphNode, NodeLabel, RelationType } from "../../src/http/contract.ts";

/** A type and no interface: graphology asks for open attribute records. */
export type NodeAttrs = {
  x: number;
  y: number;
  size: number;
  label: string;
  type: "shape";
  kind: NodeLabel;
  node: GraphNode;
  pinned: boolean;
  hidden: boolean;
  /** Relations in the whole graph; `null` while unknown. */
  total: number | null;
};

export type EdgeAttrs = {
  size: number;
  type: "straight" | "curved";
  curvature: number;
  kind: RelationType;
  edge: GraphEdge;
  hidden: boolean;
  /** Another line of the same pair stands for this one. */
  folded: boolean;
  /** How many lines this one stands for; 0 for itself alone. */
  bundle: number;
  /** From a node to itself: the how manyth ring beside it; else 0. */
  loop: number;
};

export type DeskGraph = MultiDirectedGraph<NodeAttrs, EdgeAttrs>;
