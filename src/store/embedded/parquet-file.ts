/** Rows in a Parquet file for the bulk copy: typed columns, so no text needs escaping and null is not empty. */
import { closeSync, openSync } from "node:fs";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { PropType } from "../../model/index.ts";
import type { Column } from "../columns.ts";
import type { Cell } from "../rows.ts";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Rows of a group, held as columns: some sixty files grow side by side. */
const GROUP = 4_096;

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

type Cells = (Cell | bigint)[];

export class ParquetFile {
  readonly path: string;
  readonly #columns: readonly Column[];
  readonly #writer: ParquetWriter;
  /** The cells of the group by column. */
  #group: readonly Cells[];
  #open = 0;
  #count = 0;

  /** The file must not be there yet. */
  constructor(path: string, columns: readonly Column[]) {
    this.path = path;
    this.#columns = columns;
    this.#group = columns.map(() => []);
    closeSync(openSync(path, "wx"));
    this.#writer = new ParquetWriter({
      writer: fileWriter(path),
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
    for (const [at, { type }] of this.#columns.entries()) {
      const cell = cells[at] ?? null;
      this.#group[at]?.push(type === "integer" && typeof cell === "number" ? BigInt(cell) : cell);
    }
    this.#count += 1;
    this.#open += 1;
    if (this.#open === GROUP) this.#flush();
  }

  finish(): void {
    this.#flush();
    this.#writer.finish();
  }

  #flush(): void {
    if (this.#open === 0) return;
    const columnData = this.#columns.map(({ name }, at) => ({ name, data: this.#group[at] ?? [] }));
    this.#writer.write({ columnData, rowGroupSize: GROUP });
    this.#group = this.#columns.map(() => []);
    this.#open = 0;
  }
}
