/** A script for cypher-shell or Neo4j Browser that makes the same graph in an empty database. */
import type { Graph, GraphEdge, GraphNode, PropType, PropValue } from "../../model/index.ts";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../columns.ts";
import { batches, type Columns, cell, grouped } from "./columns.ts";

/** Rows a statement: cypher-shell parses each statement whole. */
const BATCH = 200;

export function* cypherScript(graph: Graph): Generator<string> {
  yield "// Lianpu: run this in an empty Neo4j 5 database, for example with cypher-shell --file.\n";
  const nodes = grouped(graph.nodes, (node) => node.label);
  for (const label of nodes.keys()) {
    yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  yield "CALL db.awaitIndexes();\n";
  for (const [label, group] of nodes) {
    for (const batch of batches(group, BATCH)) yield nodeStatement(label, batch);
  }
  for (const group of grouped(graph.edges, edgeKind).values()) {
    for (const batch of batches(group, BATCH)) yield edgeStatement(batch);
  }
}

function edgeKind(edge: GraphEdge): string {
  return `${edge.type} ${edge.fromLabel} ${edge.toLabel}`;
}

function nodeStatement(label: GraphNode["label"], nodes: readonly GraphNode[]): string {
  const columns = NODE_COLUMNS[label];
  const rows = nodes.map((node) => mapLiteral(node, columns));
  return `UNWIND [\n${rows.join(",\n")}\n] AS row\nCREATE (n:${label}) SET n = row;\n`;
}

function edgeStatement(edges: readonly GraphEdge[]): string {
  const [first] = edges;
  if (first === undefined) return "";
  const columns = EDGE_COLUMNS[first.type];
  const rows = edges.map(
    (edge) => `[${textLiteral(edge.from)}, ${textLiteral(edge.to)}, ${mapLiteral(edge, columns)}]`,
  );
  return (
    `UNWIND [\n${rows.join(",\n")}\n] AS row\n` +
    `MATCH (a:${first.fromLabel} {id: row[0]}) MATCH (b:${first.toLabel} {id: row[1]})\n` +
    `CREATE (a)-[e:${first.type}]->(b) SET e = row[2];\n`
  );
}

function mapLiteral(of: GraphNode | GraphEdge, columns: Columns): string {
  const entries = columns.flatMap(({ name, type }) => {
    const value = cell(of, name);
    return value === null ? [] : [`\`${name}\`: ${literal(value, type)}`];
  });
  return `{${entries.join(", ")}}`;
}

function literal(value: Exclude<PropValue, null>, type: PropType): string {
  if (typeof value === "string") return textLiteral(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number") return `[${value.map(textLiteral).join(", ")}]`;
  return type === "double" && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/**
 * Neo4j turns `\u` and four digits into a character before it looks for the end of the string, even behind a backslash,
 * so that a text holding a backslash and a `u` is written in two halves.
 */
function textLiteral(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replace(/\\\\(?=u)/g, "\\\\' + '");
  return `'${escaped}'`;
}
