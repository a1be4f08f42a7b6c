/** Stages rows as Parquet files for the bulk copy: typed columns, so no text needs escaping and null is not empty. */
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { PropType } from "../../model/index.ts";
import type { Column } from "../columns.ts";
import type { Cell } from "../rows.ts";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Rows held as columns at one time: some sixty files grow side by side. */
const CHUNK = 10_000;

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

/** One file of rows, written as they come. */
export class StagedRows {
  readonly file: string;
  readonly #columns: readonly Column[];
  readonly #writer: ParquetWriter;
  #rows: (readonly Cell[])[] = [];
  #count = 0;

  constructor(file: string, columns: readonly Column[]) {
    this.file = file;
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: fileWriter(file),
      schema: [
        { name: "root", num_children: columns.length },
        ...columns.flatMap(({ name, type }) => ELEMENTS[type](name)),
      ],
      codec: "UNCOMPRESSED",
      statistics: false,
    });
  }

  get count(): number {
    return this.#count;
  }

  /** Cells come in the order of the columns. */
  add(cells: readonly Cell[]): void {
    this.#rows.push(cells);
    this.#count += 1;
    if (this.#rows.length === CHUNK) this.#flush();
  }

  finish(): void {
    this.#flush();
    this.#writer.finish();
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    const columnData = this.#columns.map(({ name, type }, at) => ({
      name,
      data: this.#rows.map((cells) => (type === "integer" ? integer(cells[at]) : (cells[at] ?? null))),
    }));
    this.#writer.write({ columnData, rowGroupSize: CHUNK });
    this.#rows = [];
  }
}

function integer(value: Cell | undefined): bigint | null {
  return typeof value === "number" ? BigInt(value) : null;
}
