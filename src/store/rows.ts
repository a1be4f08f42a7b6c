/** Checks a projection against the relation table and turns it into rows with typed cells and a content hash. */
import { hash } from "node:crypto";
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  NODE_LABELS,
  type NodeLabel,
  type PropType,
  type PropValue,
  type RelationType,
  StoreError,
} from "../model/index.ts";
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, relation } from "./columns.ts";

export type Cell = string | number | boolean | readonly string[] | null;

/** A checked node. Its cells are made when they are written, so that a large graph is not held twice. */
export interface NodeRow {
  readonly id: string;
  readonly label: NodeLabel;
  readonly hash: string;
  readonly node: GraphNode;
}

/** A checked edge. */
export interface EdgeRow {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly hash: string;
  readonly edge: GraphEdge;
}

function refuse(says: string): never {
  throw new StoreError("graph-invalid", `The graph cannot be stored: ${says}`);
}

/** A lone surrogate has no UTF-8 form; it becomes U+FFFD so that both stores keep the same text. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

const FITS: Readonly<Record<PropType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isSafeInteger(value),
  double: (value) => Number.isFinite(value),
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
};

interface Item {
  readonly id: string;
  readonly name?: string;
  readonly props: Readonly<Record<string, PropValue>>;
}

function cell(item: Item, { name, type }: Column): Cell {
  const fixed = name === "id" ? item.id : name === "name" ? item.name : undefined;
  const value = item.props[name] ?? fixed ?? null;
  if (value === null) return null;
  if (!FITS[type](value)) {
    refuse(`property "${name}" of ${item.id} is ${JSON.stringify(value)}, not of type ${type}`);
  }
  if (fixed !== undefined && value !== fixed) refuse(`${item.id} has another ${name} among its properties`);
  if (typeof value === "string") return wellFormed(value);
  return typeof value === "object" ? value.map(wellFormed) : value;
}

/** Values in the order of `NODE_COLUMNS[label]`. */
function nodeCells(node: GraphNode): readonly Cell[] {
  return NODE_COLUMNS[node.label].map((column) => cell(node, column));
}

/** Values in the order of `EDGE_COLUMNS[type]`. */
function edgeCells(edge: GraphEdge): readonly Cell[] {
  return EDGE_COLUMNS[edge.type].map((column) => cell(edge, column));
}

const names = new Map<readonly Column[], ReadonlySet<string>>();

function refuseUnknown(item: Item, columns: readonly Column[]): void {
  let known = names.get(columns);
  if (known === undefined) {
    known = new Set(columns.map(({ name }) => name));
    names.set(columns, known);
  }
  for (const name in item.props) {
    if (!known.has(name))
      refuse(`${item.id} has the property "${name}", which the relation table does not name`);
  }
}

/** 72 bits of the SHA-1 of what the row says. It tells an unchanged row from a changed one, nothing else. */
function contentHash(head: string, cells: string): string {
  return hash("sha1", `[${head},${cells}]`, "base64").slice(0, 12);
}

/** A node checked by itself, with its cells as JSON. */
export interface PackedNode extends NodeRow {
  readonly cells: string;
}

/** An edge checked by itself, without a look at its ends, with its cells and the ids of its ends as JSON. */
export interface PackedEdge extends EdgeRow {
  readonly cells: string;
  readonly ends: { readonly from: string; readonly to: string };
}

export function packNode(node: GraphNode): PackedNode {
  const columns = NODE_COLUMNS[node.label] ?? refuse(`node ${node.id} has the unknown label "${node.label}"`);
  refuseUnknown(node, columns);
  const cells = JSON.stringify(nodeCells(node));
  const hash = contentHash(`"${node.label}"`, cells);
  return { id: wellFormed(node.id), label: node.label, hash, node, cells };
}

export function packEdge(edge: GraphEdge): PackedEdge {
  const { type, fromLabel, toLabel } = edge;
  const columns = EDGE_COLUMNS[type] ?? refuse(`edge ${edge.id} has the unknown type "${type}"`);
  refuseUnknown(edge, columns);
  const [from, to] = [wellFormed(edge.from), wellFormed(edge.to)];
  const allowed = relation(type);
  if (!allowed.from.includes(fromLabel) || !allowed.to.includes(toLabel)) {
    refuse(
      `edge ${edge.id} (${type}) joins ${fromLabel} to ${toLabel}, which the relation table does not allow`,
    );
  }
  const cells = JSON.stringify(edgeCells(edge));
  const ends = { from: JSON.stringify(from), to: JSON.stringify(to) };
  const hash = contentHash(`"${type}","${fromLabel}",${ends.from},"${toLabel}",${ends.to}`, cells);
  return { id: wellFormed(edge.id), type, from, to, hash, edge, cells, ends };
}

function refuseLoose(edge: GraphEdge, labels: ReadonlyMap<string, NodeLabel>): void {
  const { fromLabel, toLabel } = edge;
  const [from, to] = [wellFormed(edge.from), wellFormed(edge.to)];
  if (labels.get(from) !== fromLabel)
    refuse(`edge ${edge.id} starts at ${fromLabel} ${from}, which is no such node`);
  if (labels.get(to) !== toLabel) refuse(`edge ${edge.id} ends at ${toLabel} ${to}, which is no such node`);
}

/** Refuses a graph in which an id comes twice or an edge has no ends. */
export function refuseBroken({ nodes, edges }: Graph): void {
  const labels = new Map<string, NodeLabel>();
  for (const { id, label } of nodes) {
    const own = wellFormed(id);
    if (labels.has(own)) refuse(`two nodes carry the id ${own}`);
    labels.set(own, label);
  }
  const known = new Set<string>();
  for (const edge of edges) {
    const own = wellFormed(edge.id);
    if (known.has(own)) refuse(`two edges carry the id ${own}`);
    known.add(own);
    refuseLoose(edge, labels);
  }
}

/** Labels in the order of the table, without those that no row has. */
export function byLabel(rows: readonly NodeRow[]): ReadonlyMap<NodeLabel, readonly NodeRow[]> {
  const groups = new Map<NodeLabel, NodeRow[]>(NODE_LABELS.map((label) => [label, []]));
  for (const row of rows) groups.get(row.label)?.push(row);
  for (const [label, list] of groups) if (list.length === 0) groups.delete(label);
  return groups;
}
