/** What is visible on the canvas as plain values with what it rests on: the one thing that every export writes. */
import type { GraphEdge, GraphNode, NodeLabel } from "../../src/http/contract.ts";
import type { DeskGraph } from "../graph/desk-graph.ts";
import type { Filters } from "../graph/filters.ts";

export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly kind: NodeLabel;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly node: GraphNode;
  readonly pinned: boolean;
}

export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly bend: number;
  /** From a node to itself: the how manyth ring; else 0. */
  readonly loop: number;
  /** Drawn by another line of the same pair, and how many it draws itself. */
  readonly folded: boolean;
  readonly bundle: number;
  readonly size: number;
  readonly edge: GraphEdge;
  /** Ids of the statements that say so. */
  readonly evidence: readonly string[];
}

/** The wording of a key of the graph: a type, a relation, a role. */
type Wording = (list: "labels" | "relations" | "eventTypes" | "roles", key: string) => string;

export interface Scene {
  /** In whose words the caption is. */
  readonly term: Wording;
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

/** What a scene is taken of beside the canvas itself. */
export interface SceneWish {
  readonly filters: Filters;
  /** ISO 8601 time of the export. */
  readonly exported: string;
  /** Only these nodes and the lines among them; all where it is empty. */
  readonly only?: readonly string[];
  readonly term?: Wording;
  /** Ids of statements by edge id. */
  readonly statements?: Readonly<Record<string, readonly string[]>>;
}

export function sceneOf(graph: DeskGraph, wish: SceneWish): Scene {
  const { filters, exported, only = [], statements = {}, term = (_list, key) => key } = wish;
  const wanted = new Set(only);
  const taken = (id: string) => wanted.size === 0 || wanted.has(id);
  const nodes = graph
    .filterNodes((id, { hidden }) => !hidden && taken(id))
    .map((id) => {
      const { label, kind, x, y, size, node, pinned } = graph.getNodeAttributes(id);
      return { id, name: label, kind, x, y: y === 0 ? 0 : -y, size, node, pinned };
    });
  const edges = graph
    .filterEdges((_id, { hidden }, source, target) => !hidden && taken(source) && taken(target))
    .map((id) => {
      const { curvature, size, edge, loop, folded, bundle } = graph.getEdgeAttributes(id);
      const ends = { id, from: edge.from, to: edge.to };
      return { ...ends, bend: curvature, loop, folded, bundle, size, edge, evidence: statements[id] ?? [] };
    });
  return { term, nodes, edges, about: { exported, filters, nodes: nodes.length, edges: edges.length } };
}

/** One line under a picture: when, how much, through which filter. */
export function captionOf({ about, term }: Scene): string {
  const { labels, relations, eventTypes, papers, from, to, score, asOf, proven, role } = about.filters;
  const filter = [
    labels.length > 0 && `-${labels.map((key) => term("labels", key)).join(",")}`,
    relations.length > 0 && `-${relations.map((key) => term("relations", key)).join(",")}`,
    eventTypes.length > 0 && `-${eventTypes.map((key) => term("eventTypes", key)).join(",")}`,
    papers.length > 0 && `-${papers.join(",")}`,
    (from !== "" || to !== "") && `${from}..${to}`,
    score > 0 && `≥${score}`,
    asOf !== "" && `@${asOf}${proven ? "!" : ""}`,
    role !== "" && term("roles", role),
  ].filter((part) => part !== false);
  return [`链谱 Lianpu ${about.exported.slice(0, 10)}`, `${about.nodes} / ${about.edges}`, ...filter].join(
    " · ",
  );
}
