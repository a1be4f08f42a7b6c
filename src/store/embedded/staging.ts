/** Stages rows as Parquet files for the bulk copy: typed columns, so no text needs escaping and null is not empty. */
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { PropType } from "../../model/index.ts";
import type { Column } from "../columns.ts";
import type { Cell } from "../rows.ts";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Rows held as columns at one time. */
const CHUNK = 20_000;

const ELEMENTS: Readonly<Record<PropType, (name: string) => readonly SchemaElement[]>> = {
  string: (name) => [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }],
  boolean: (name) => [{ name, type: "BOOLEAN", repetition_type: "OPTIONAL" }],
  integer: (name) => [{ name, type: "INT64", repetition_type: "OPTIONAL" }],
  double: (name) => [{ name, type: "DOUBLE", repetition_type: "OPTIONAL" }],
  strings: (name) => [
    { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
  ],
};

/** Writes all rows to `file`; `cellsOf` gives a row's cells in the order of `columns`. */
export function stageRows<T>(
  file: string,
  columns: readonly Column[],
  rows: readonly T[],
  cellsOf: (row: T) => readonly Cell[],
): void {
  const writer = new ParquetWriter({
    writer: fileWriter(file),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.flatMap(({ name, type }) => ELEMENTS[type](name)),
    ],
    codec: "UNCOMPRESSED",
    statistics: false,
  });
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK).map(cellsOf);
    const columnData = columns.map(({ name, type }, at) => ({
      name,
      data: chunk.map((cells) => (type === "integer" ? integer(cells[at]) : (cells[at] ?? null))),
    }));
    writer.write({ columnData, rowGroupSize: CHUNK });
  }
  writer.finish();
}

function integer(value: Cell | undefined): bigint | null {
  return typeof value === "number" ? BigInt(value) : null;
}
