/** The tables of the embedded store: one per node label, one relation group per type with all its pairs of ends. */
import { NODE_LABELS, type PropType, RELATION_TYPES } from "../../model/index.ts";
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, relation } from "../columns.ts";
import { quoted } from "../cypher-text.ts";

const ENGINE_TYPES: Readonly<Record<PropType, string>> = {
  string: "STRING",
  boolean: "BOOLEAN",
  integer: "INT64",
  double: "DOUBLE",
  strings: "STRING[]",
};

function columnList(columns: readonly Column[]): string {
  return columns.map(({ name, type }) => `${quoted(name)} ${ENGINE_TYPES[type]}`).join(", ");
}

/** The statements that make an empty database ready for the bulk copy, in order. */
export function schemaStatements(): readonly string[] {
  const nodes = NODE_LABELS.map(
    (label) => `CREATE NODE TABLE ${quoted(label)}(${columnList(NODE_COLUMNS[label])}, PRIMARY KEY(id))`,
  );
  const edges = RELATION_TYPES.map((type) => {
    const { from, to } = relation(type);
    const pairs = from.flatMap((a) => to.map((b) => `FROM ${quoted(a)} TO ${quoted(b)}`));
    return `CREATE REL TABLE ${quoted(type)}(${pairs.join(", ")}, ${columnList(EDGE_COLUMNS[type])})`;
  });
  return [...nodes, ...edges];
}
