/** CSV files with the headers that `neo4j-admin database import full` takes, and the command that takes them. */
import type { Graph, PropType, PropValue } from "../../model/index.ts";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import { cell, grouped } from "./columns.ts";
import type { ExportPiece } from "./piece.ts";

const TYPES: Readonly<Record<PropType, string>> = {
  string: "",
  boolean: ":boolean",
  integer: ":long",
  double: ":double",
  strings: ":string[]",
};

/** Parts of a list are kept apart by a character that no text holds. */
const LIST_SEPARATOR = "\u001f";

export function* importCsv(graph: Graph): Generator<ExportPiece> {
  const nodes = grouped(graph.nodes, (node) => node.label);
  const edges = grouped(graph.edges, (edge) => edge.type);
  yield { file: "README.txt", text: readme([...nodes.keys()], [...edges.keys()]) };
  for (const [label, group] of nodes) {
    const file = `nodes-${label}.csv`;
    const columns = NODE_COLUMNS[label];
    const heads = columns.map(({ name, type }) => (name === "id" ? "id:ID" : `${name}${TYPES[type]}`));
    yield { file, text: line([...heads, ":LABEL"]) };
    for (const node of group) {
      yield { file, text: line([...columns.map(({ name }) => field(cell(node, name))), label]) };
    }
  }
  for (const [type, group] of edges) {
    const file = `edges-${type}.csv`;
    const columns = EDGE_COLUMNS[type];
    const heads = columns.map(({ name, type: kind }) => `${name}${TYPES[kind]}`);
    yield { file, text: line([":START_ID", ...heads, ":END_ID", ":TYPE"]) };
    for (const edge of group) {
      const fields = columns.map(({ name }) => field(cell(edge, name)));
      yield { file, text: line([edge.from, ...fields, edge.to, type]) };
    }
  }
}

/** Missing values are empty and unquoted; an empty text is quoted, so that the two stay apart. */
function line(fields: readonly (string | null)[]): string {
  return `${fields.map((text) => (text === null ? "" : `"${text.replaceAll('"', '""')}"`)).join(",")}\n`;
}

function field(value: PropValue): string | null {
  if (value === null) return null;
  if (typeof value !== "object") return String(value);
  return value.length === 0
    ? null
    : value.map((part) => part.replaceAll(LIST_SEPARATOR, " ")).join(LIST_SEPARATOR);
}

function readme(labels: readonly string[], types: readonly string[]): string {
  return [
    "Into an empty database of a stopped Neo4j 5:",
    "",
    "neo4j-admin database import full neo4j --multiline-fields=true --array-delimiter=U+001F \\",
    "  --overwrite-destination \\",
    [
      ...labels.map((label) => `  --nodes=nodes-${label}.csv`),
      ...types.map((type) => `  --relationships=edges-${type}.csv`),
    ].join(" \\\n"),
    "",
    "Values stand as the newspapers print them. Before opening a file in a spreadsheet, import its columns as text:",
    "a value that begins with = + - or @ would be run as a formula.",
    "",
  ].join("\n");
}
