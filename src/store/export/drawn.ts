/** What the formats for drawing share: every property that occurs, with one type, and values as text. */
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  LABEL_WORDS,
  type PropType,
  type PropValue,
  RELATIONS,
} from "../../model/index.ts";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import { type Columns, cell } from "./columns.ts";

export interface Drawing {
  readonly nodeColumns: Columns;
  readonly edgeColumns: Columns;
}

const OWN: Columns = [
  { name: "kind", type: "string" },
  { name: "wording", type: "string" },
];

/** The columns of all labels and types that occur; the id stands outside them. */
export function drawing(graph: Graph): Drawing {
  const labels = new Set(graph.nodes.map((node) => node.label));
  const types = new Set(graph.edges.map((edge) => edge.type));
  return {
    nodeColumns: [...OWN, ...union([...labels].map((label) => NODE_COLUMNS[label]))],
    edgeColumns: [...OWN, ...union([...types].map((type) => EDGE_COLUMNS[type]))],
  };
}

function union(lists: readonly Columns[]): Columns {
  const all = new Map<string, PropType>(lists.flat().map(({ name, type }) => [name, type]));
  all.delete("id");
  return [...all].map(([name, type]) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `kind` is the label or type as the graph names it, `wording` what it is called in Chinese. */
export function drawnCell(of: GraphNode | GraphEdge, column: string): string | null {
  const isNode = "label" in of;
  if (column === "kind") return isNode ? of.label : of.type;
  if (column === "wording") return isNode ? LABEL_WORDS[of.label].zh : RELATIONS[of.type].zh;
  return asText(cell(of, column));
}

function asText(value: PropValue): string | null {
  if (value === null) return null;
  return typeof value === "object" ? value.join("|") : String(value);
}
