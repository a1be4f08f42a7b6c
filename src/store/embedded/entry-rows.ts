/** Rows as the indexes of names take them, made again from cells. */
import type { GraphEdge, GraphNode, PropValue } from "../../model/index.ts";
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import type { EdgeEntry, NodeEntry } from "../packed-part.ts";
import type { Cell, EdgeRow, NodeRow } from "../rows.ts";

/** Entities and pages, and the posts that people hold: what names are looked up in. */
export interface NamedRows {
  readonly nodes: NodeRow[];
  readonly edges: EdgeRow[];
}

export function nodeRowOf([id, , label, hash, cells]: NodeEntry): NodeRow {
  const props = propsOf(NODE_COLUMNS[label], cells);
  const node: GraphNode = { id, label, name: String(props.name ?? ""), props };
  return { id, label, hash, node };
}

export function edgeRowOf([id, , type, hash, from, to, fromLabel, toLabel, cells]: EdgeEntry): EdgeRow {
  const props = propsOf(EDGE_COLUMNS[type], cells);
  const edge: GraphEdge = { id, type, from, to, fromLabel, toLabel, props };
  return { id, type, from, to, hash, edge };
}

function propsOf(columns: readonly Column[], cells: readonly Cell[]): Readonly<Record<string, PropValue>> {
  return Object.fromEntries(columns.map(({ name }, at) => [name, cells[at] ?? null]));
}
