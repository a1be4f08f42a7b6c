/** What is visible on the canvas as plain values with what it rests on: the one thing that every export writes. */
import type { GraphEdge, GraphNode, NodeLabel } from "../../src/http/contract.ts";
import type { Filters } from "../graph/filters.ts";
import type { DeskGraph } from "../graph/graph.ts";

export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeLabel;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly node: GraphNode;
}

export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly bend: number;
  readonly size: number;
  readonly edge: GraphEdge;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly about: {
    /** ISO 8601 time of the export. */
    readonly exported: string;
    readonly filters: Filters;
    readonly nodes: number;
    readonly edges: number;
  };
}

export function sceneOf(graph: DeskGraph, filters: Filters, exported: string): Scene {
  const nodes = graph
    .filterNodes((_id, { hidden }) => !hidden)
    .map((id) => {
      const { label, kind, x, y, size, node } = graph.getNodeAttributes(id);
      return { id, name: label, kind, x, y: y === 0 ? 0 : -y, size, node };
    });
  const edges = graph
    .filterEdges((_id, { hidden }) => !hidden)
    .map((id) => {
      const { curvature, size, edge } = graph.getEdgeAttributes(id);
      return { id, from: edge.from, to: edge.to, bend: curvature, size, edge };
    });
  return { nodes, edges, about: { exported, filters, nodes: nodes.length, edges: edges.length } };
}

/** One line under a picture: when, how much, through which filter. */
export function captionOf({ about }: Scene): string {
  const { labels, relations, from, to, score, asOf, role } = about.filters;
  const filter = [
    labels.length > 0 && `-${labels.join(",")}`,
    relations.length > 0 && `-${relations.join(",")}`,
    (from !== "" || to !== "") && `${from}..${to}`,
    score > 0 && `≥${score}`,
    asOf !== "" && `@${asOf}`,
    role !== "" && role,
  ].filter((part) => part !== false);
  return [`链谱 Lianpu ${about.exported.slice(0, 10)}`, `${about.nodes} / ${about.edges}`, ...filter].join(
    " · ",
  );
}
