/** Turns checked rows into the properties that Neo4j is sent: whole numbers as integers, hidden fields beside the named ones. */
import neo4j from "neo4j-driver";
import { type Column, EDGE_COLUMNS, isEntityLabel, NODE_COLUMNS } from "../columns.ts";
import { foldName, foldPinyin } from "../names.ts";
import type { EdgeEntry, NodeEntry } from "../packed-part.ts";
import type { Cell } from "../rows.ts";

/** Properties as Neo4j takes them; the hash of the row is kept beside them to tell changed rows from unchanged ones. */
export type Properties = Readonly<Record<string, unknown>>;

/** Start each key of a node in its `_keys` text, one mark for each way in which a name can match. */
export const KEY_MARKS = ["\u0001", "\u0002", "\u0003", "\u0004"] as const;
export const KEY_END = "\u0005";

function properties(
  columns: readonly Column[],
  cells: readonly Cell[],
  hash: string,
): Record<string, unknown> {
  const props: Record<string, unknown> = { _hash: hash };
  columns.forEach(({ name, type }, at) => {
    const value = cells[at] ?? null;
    props[name] = type === "integer" && typeof value === "number" ? neo4j.int(value) : value;
  });
  return props;
}

/** Marks and line ends are taken out of what is searched for and of what is found. */
export function withoutMarks(text: string): string {
  return [...KEY_MARKS, KEY_END].reduce((rest, mark) => rest.replaceAll(mark, ""), text);
}

function searchKeys(props: Properties): string {
  const aliases = Array.isArray(props.aliases) ? (props.aliases as string[]) : [];
  const text = (value: unknown): string => (typeof value === "string" ? value : "");
  const keys = [
    [foldName(text(props.name))],
    aliases.map(foldName),
    [foldPinyin(text(props.pinyin))],
    [foldPinyin(text(props.initials))],
  ];
  return keys
    .flatMap((list, way) =>
      list
        .map(withoutMarks)
        .filter((key) => key !== "")
        .map((key) => `${KEY_MARKS[way]}${key}${KEY_END}`),
    )
    .join("");
}

export function nodeProperties([, , label, hash, cells]: NodeEntry): Properties {
  const props = properties(NODE_COLUMNS[label], cells, hash);
  return isEntityLabel(label) ? { ...props, _keys: searchKeys(props) } : props;
}

export function edgeProperties([, , type, hash, , , , , cells]: EdgeEntry): Properties {
  return properties(EDGE_COLUMNS[type], cells, hash);
}

const NOTHING: Properties = Object.fromEntries(
  ["_keys", ...Object.values(NODE_COLUMNS).flatMap((columns) => columns.map(({ name }) => name))].map(
    (name) => [name, null],
  ),
);

/** All properties that any label has, so that a node that changes its label keeps none of the old one's. */
export function relabelledProperties(entry: NodeEntry): Properties {
  return { ...NOTHING, ...nodeProperties(entry) };
}
