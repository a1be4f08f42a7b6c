/** Rows of a query as a table, JSON or CSV. */
import type { QueryResult } from "../store/store.ts";
import { type Cell, table } from "./table.ts";

export const FORMATS = ["table", "json", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** Piece by piece: JSON and CSV of many rows are never one string. */
export function formatRows(result: QueryResult, format: Format): Iterable<string> {
  if (format === "json") return jsonRows(result);
  return format === "csv" ? csvRows(result) : [tableRows(result)];
}

/** A list of objects, one a line. */
function* jsonRows({ columns, rows }: QueryResult): Generator<string> {
  yield "[";
  for (const [index, row] of rows.entries()) {
    const object = Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]));
    yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(object)}`;
  }
  yield rows.length === 0 ? "]\n" : "\n]\n";
}

/** RFC 4180, with a mark before cells that a spreadsheet would run as a formula. */
function* csvRows({ columns, rows }: QueryResult): Generator<string> {
  yield `${columns.map(csvCell).join(",")}\r\n`;
  for (const row of rows) yield `${row.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: unknown): string {
  const words = wordsOf(value);
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function tableRows({ columns, rows }: QueryResult): string {
  const count = `${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
  if (rows.length === 0) return count;
  return (
    table(
      columns,
      rows.map((row) => row.map(cellOf)),
    ) + count
  );
}

function cellOf(value: unknown): Cell {
  return typeof value === "number" ? value : wordsOf(value);
}

/** Nodes show as their name, relations as their type, lists joined. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(wordsOf).join("|");
  if (typeof value !== "object") return String(value);
  const { name, type } = value as { name?: unknown; type?: unknown };
  if (typeof name === "string") return name;
  return typeof type === "string" ? type : JSON.stringify(value);
}
