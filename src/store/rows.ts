/** Checks a projection against the relation table and turns it into rows of typed cells with a content hash. */
import { hash } from "node:crypto";
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  NODE_LABELS,
  type NodeLabel,
  type PropType,
  type PropValue,
  RELATION_TYPES,
  StoreError,
} from "../model/index.ts";
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, relation } from "./columns.ts";

export type Cell = string | number | boolean | readonly string[] | null;

/** One node as stores write it: `cells` in the order of `NODE_COLUMNS[label]`. */
export interface NodeRow {
  readonly id: string;
  readonly label: NodeLabel;
  readonly cells: readonly Cell[];
  readonly hash: string;
}

/** One edge as stores write it: `cells` in the order of `EDGE_COLUMNS[type]`. */
export interface EdgeRow {
  readonly id: string;
  readonly type: GraphEdge["type"];
  readonly from: string;
  readonly to: string;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  readonly cells: readonly Cell[];
  readonly hash: string;
}

function refuse(says: string): never {
  throw new StoreError("graph-invalid", `The graph cannot be stored: ${says}`);
}

/** A lone surrogate has no UTF-8 form; it becomes U+FFFD so that both stores keep the same text. */
export function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, "\ufffd") : text;
}

const FITS: Readonly<Record<PropType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isSafeInteger(value),
  double: (value) => Number.isFinite(value),
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
};

function cell(owner: string, column: Column, value: PropValue | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (!FITS[column.type](value)) {
    refuse(`property "${column.name}" of ${owner} is ${JSON.stringify(value)}, not of type ${column.type}`);
  }
  if (typeof value === "string") return wellFormed(value);
  return typeof value === "object" ? value.map(wellFormed) : value;
}

function cells(
  owner: string,
  fixed: Readonly<Record<string, string>>,
  columns: readonly Column[],
  props: Readonly<Record<string, PropValue>>,
): Cell[] {
  let used = 0;
  const row = columns.map((column) => {
    const own = fixed[column.name];
    if (Object.hasOwn(props, column.name)) used++;
    if (own !== undefined) {
      if ((props[column.name] ?? own) !== own)
        refuse(`${owner} has another ${column.name} among its properties`);
      return wellFormed(own);
    }
    return cell(owner, column, props[column.name]);
  });
  if (used < Object.keys(props).length) {
    const known = new Set(columns.map(({ name }) => name));
    const extra = Object.keys(props).filter((name) => !known.has(name));
    refuse(`${owner} has properties that the relation table does not name: ${extra.join(", ")}`);
  }
  return row;
}

/** 80 bits of the SHA-1 of what the row says. It tells an unchanged row from a changed one, nothing else. */
function contentHash(content: readonly unknown[]): string {
  return hash("sha1", JSON.stringify(content), "hex").slice(0, 20);
}

function nodeRow(node: GraphNode): NodeRow {
  const columns = NODE_COLUMNS[node.label] ?? refuse(`node ${node.id} has the unknown label "${node.label}"`);
  const row = cells(`${node.label} ${node.id}`, { id: node.id, name: node.name }, columns, node.props);
  return { id: wellFormed(node.id), label: node.label, cells: row, hash: contentHash([node.label, row]) };
}

function edgeRow(edge: GraphEdge, labels: ReadonlyMap<string, NodeLabel>): EdgeRow {
  const { id, type, fromLabel, toLabel } = edge;
  const columns = EDGE_COLUMNS[type] ?? refuse(`edge ${id} has the unknown type "${type}"`);
  const [from, to] = [wellFormed(edge.from), wellFormed(edge.to)];
  for (const [end, label] of [
    [from, fromLabel],
    [to, toLabel],
  ] as const) {
    if (labels.get(end) !== label)
      refuse(`edge ${type} ${id} ends at ${label} ${end}, which is no such node`);
  }
  const ends = relation(type);
  if (!ends.from.includes(fromLabel) || !ends.to.includes(toLabel)) {
    refuse(`edge ${type} ${id} joins ${fromLabel} to ${toLabel}, which the relation table does not allow`);
  }
  const row = cells(`${type} ${id}`, { id }, columns, edge.props);
  return {
    id: wellFormed(id),
    type,
    from,
    to,
    fromLabel,
    toLabel,
    cells: row,
    hash: contentHash([type, from, to, row]),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function sortedUnique<T extends { readonly id: string }>(what: string, rows: T[]): readonly T[] {
  rows.sort(byId);
  rows.forEach((row, index) => {
    if (rows[index - 1]?.id === row.id) refuse(`two ${what} carry the id ${row.id}`);
  });
  return rows;
}

/** A checked projection, both lists sorted by id (by UTF-16 code units). */
export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** Throws `StoreError("graph-invalid")` naming the first node or edge that the relation table does not allow. */
export function graphRows(graph: Graph): GraphRows {
  const nodes = sortedUnique("nodes", graph.nodes.map(nodeRow));
  const labels = new Map(nodes.map((row) => [row.id, row.label]));
  return {
    nodes,
    edges: sortedUnique(
      "edges",
      graph.edges.map((edge) => edgeRow(edge, labels)),
    ),
  };
}

/** The rows of each kind under its name, kinds in the order of the tables, without the kinds that have none. */
export function groupRows(rows: GraphRows): {
  readonly nodes: ReadonlyMap<NodeLabel, readonly NodeRow[]>;
  readonly edges: ReadonlyMap<GraphEdge["type"], readonly EdgeRow[]>;
} {
  const nodes = new Map<NodeLabel, NodeRow[]>(NODE_LABELS.map((label) => [label, []]));
  const edges = new Map<GraphEdge["type"], EdgeRow[]>(RELATION_TYPES.map((type) => [type, []]));
  for (const row of rows.nodes) nodes.get(row.label)?.push(row);
  for (const row of rows.edges) edges.get(row.type)?.push(row);
  for (const map of [nodes, edges] as Map<unknown, unknown[]>[]) {
    for (const [kind, list] of map) if (list.length === 0) map.delete(kind);
  }
  return { nodes, edges };
}
