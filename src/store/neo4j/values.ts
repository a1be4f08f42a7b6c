/** Turns the driver's values into the plain values of the contract. */
import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import {
  type GraphEdge,
  type GraphNode,
  NODE_LABELS,
  type NodeLabel,
  type PropValue,
  type RelationType,
} from "../../model/index.ts";

const labels: ReadonlySet<string> = new Set(NODE_LABELS);

/** The label of the relation table, else the first one that others gave the node. */
export function labelOf(all: readonly string[]): string {
  return all.find((label) => labels.has(label)) ?? all[0] ?? "";
}

/** Properties without the loader's own, which begin with `_`. */
function ownProps(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).filter(([name]) => !name.startsWith("_")));
}

export function graphNode(value: unknown): GraphNode {
  const node = value as Node;
  const { id, name, ...props } = ownProps(node.properties);
  return {
    id: String(id),
    label: labelOf(node.labels) as NodeLabel,
    name: String(name ?? ""),
    props: props as Record<string, PropValue>,
  };
}

export interface EndRow {
  readonly e: unknown;
  readonly from: string;
  readonly to: string;
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
}

/** What a statement returns for `graphEdge` to read, for an edge `e` from `a` to `b`. */
export const EDGE_COLUMNS_TEXT =
  "e, startNode(e).id AS from, labels(startNode(e)) AS fromLabels, endNode(e).id AS to, labels(endNode(e)) AS toLabels";

export function graphEdge(row: unknown): GraphEdge {
  const { e, from, to, fromLabels, toLabels } = row as EndRow;
  const { id, ...props } = ownProps((e as Relationship).properties);
  return {
    id: String(id),
    type: (e as Relationship).type as RelationType,
    from,
    to,
    fromLabel: labelOf(fromLabels) as NodeLabel,
    toLabel: labelOf(toLabels) as NodeLabel,
    props: props as Record<string, PropValue>,
  };
}

/** Gives the id of the node with an element id. */
export type IdOf = (elementId: string) => unknown;

/** A value of a query's row as plain JSON. */
export function plainValue(value: unknown, idOf: IdOf): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => plainValue(item, idOf));
  if (neo4j.isNode(value)) return plainNode(value, idOf);
  if (neo4j.isRelationship(value)) return plainEdge(value, idOf);
  if (neo4j.isPath(value)) {
    return {
      nodes: pathNodes(value).map((node) => plainNode(node, idOf)),
      edges: value.segments.map(({ relationship }) => plainEdge(relationship, idOf)),
    };
  }
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
  if (isTemporal(value)) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainValue(item, idOf)]));
}

export function pathNodes(path: Path): readonly Node[] {
  return [path.start, ...path.segments.map(({ end }) => end)];
}

function isTemporal(value: object): boolean {
  const tests = [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
  ];
  return tests.some((test) => test(value));
}

function plainNode(node: Node, idOf: IdOf): unknown {
  const { id = null, name = null, ...props } = ownProps(node.properties);
  return { id, label: labelOf(node.labels), name, ...(plainValue(props, idOf) as object) };
}

function plainEdge(edge: Relationship, idOf: IdOf): unknown {
  const { id = null, ...props } = ownProps(edge.properties);
  const ends = { from: idOf(edge.startNodeElementId) ?? null, to: idOf(edge.endNodeElementId) ?? null };
  return { id, type: edge.type, ...ends, ...(plainValue(props, idOf) as object) };
}

/** Every relationship inside a value, and every node, whose id is then known. */
export function collect(
  value: unknown,
  node: (node: Node) => void,
  edge: (edge: Relationship) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  if (neo4j.isNode(value)) node(value);
  else if (neo4j.isRelationship(value)) edge(value);
  else if (neo4j.isPath(value)) {
    pathNodes(value).forEach(node);
    for (const { relationship } of value.segments) edge(relationship);
  } else for (const item of Object.values(value)) collect(item, node, edge);
}
