/** A piece of a graph as rows that are checked and made ready for sorting: by the store itself, or on another thread before it. */
import type { NodeLabel, RelationType } from "../model/index.ts";
import type { GraphPart } from "./graph-part.ts";
import { OpenBlock, type RowBlock, type RowSink } from "./row-block.ts";
import { type Cell, packEdge, packNode, wellFormed } from "./rows.ts";

export type NodeEntry = readonly [
  id: string,
  order: number,
  label: NodeLabel,
  hash: string,
  cells: readonly Cell[],
];

export type EdgeEntry = readonly [
  id: string,
  order: number,
  type: RelationType,
  hash: string,
  from: string,
  to: string,
  fromLabel: NodeLabel,
  toLabel: NodeLabel,
  cells: readonly Cell[],
];

/** That a statement stands behind an edge; the key is the edge with the `STATED_IN` of the statement. */
export type ToldEntry = readonly [
  key: string,
  order: number,
  edge: string,
  statement: string,
  article: string,
];

/** The rows of a piece by kind; what is told is of use only to a store that keeps evidence apart. */
export interface PackedPart {
  readonly nodes: RowBlock;
  readonly edges: RowBlock;
  readonly told: RowBlock;
}

interface Sinks {
  readonly nodes: RowSink;
  readonly edges: RowSink;
  readonly told: RowSink | null;
}

export function isPacked(part: GraphPart | PackedPart): part is PackedPart {
  return "told" in part;
}

/** What is wrong with a row by itself is refused here. */
export function packInto(part: GraphPart, { nodes, edges, told }: Sinks): void {
  const { order = 0 } = part;
  for (const each of part.nodes) {
    const { id, label, hash, cells } = packNode(each);
    nodes.addLine(id, order, `[${JSON.stringify(id)},${order},"${label}","${hash}",${cells}]`);
  }
  for (const each of part.edges) {
    const { id, type, hash, ends, cells } = packEdge(each);
    const labels = `"${each.fromLabel}","${each.toLabel}"`;
    const head = `${JSON.stringify(id)},${order},"${type}","${hash}"`;
    edges.addLine(id, order, `[${head},${ends.from},${ends.to},${labels},${cells}]`);
  }
  if (told === null) return;
  for (const row of toldIn(part)) told.addLine(row[0], row[1], JSON.stringify(row));
}

/** All parts as one; the order of rows is kept. */
export function packed(parts: Iterable<GraphPart>): PackedPart {
  const sinks = { nodes: new OpenBlock(), edges: new OpenBlock(), told: new OpenBlock() };
  for (const part of parts) packInto(part, sinks);
  return { nodes: sinks.nodes.closed(), edges: sinks.edges.closed(), told: sinks.told.closed() };
}

/** A statement and the edge to its article come in one piece. */
function* toldIn({ nodes, edges }: GraphPart): Generator<ToldEntry> {
  const supports = new Map<string, string>();
  for (const { id, label, props } of nodes) {
    if (label === "Statement" && typeof props.edgeId === "string")
      supports.set(wellFormed(id), wellFormed(props.edgeId));
  }
  if (supports.size === 0) return;
  for (const each of edges) {
    if (each.type !== "STATED_IN") continue;
    const [from, to] = [wellFormed(each.from), wellFormed(each.to)];
    const edge = supports.get(from);
    if (edge !== undefined) yield [`${edge}\u0000${wellFormed(each.id)}`, 0, edge, from, to];
  }
}
