/** A Parquet file that grows by groups of rows: plain values, no compression, no statistics, since it is read once and removed. */
import { closeSync, openSync, writeFileSync } from "node:fs";
import type { PropType } from "../../model/index.ts";
import type { Column } from "../columns.ts";
import type { Cell } from "../rows.ts";
import { ColumnBytes } from "./column-bytes.ts";
import { i32, i64, list, struct, text, thriftBytes } from "./thrift.ts";

const MAGIC = Buffer.from("PAR1");

/** Numbers of the format. */
const OPTIONAL = 1;
const REPEATED = 2;
const UTF8 = 0;
const LIST = 3;
const PLAIN = 0;
const RLE = 3;
const UNCOMPRESSED = 0;
const DATA_PAGE = 0;
const TYPES: Readonly<Record<PropType, number>> = {
  boolean: 0,
  integer: 2,
  double: 5,
  string: 6,
  strings: 6,
};

/** Rows of a group: some sixty files grow side by side. */
const GROUP = 4_096;

export class ParquetFile {
  readonly path: string;
  /** `null` once it is closed. */
  #file: number | null;
  readonly #columns: readonly Column[];
  #bytes: readonly ColumnBytes[];
  readonly #groups: ReturnType<typeof struct>[] = [];
  #offset = MAGIC.length;
  #rows = 0;
  /** Rows of the group that is not written yet. */
  #open = 0;

  constructor(path: string, columns: readonly Column[]) {
    this.path = path;
    this.#columns = columns;
    this.#bytes = columns.map(({ type }) => new ColumnBytes(type));
    this.#file = openSync(path, "wx");
    this.#write(MAGIC);
  }

  get count(): number {
    return this.#rows;
  }

  /** Cells come in the order of the columns. */
  add(cells: readonly Cell[]): void {
    for (let at = 0; at < this.#bytes.length; at += 1) this.#bytes[at]?.add(cells[at]);
    this.#rows += 1;
    this.#open += 1;
    if (this.#open === GROUP) this.#flush();
  }

  finish(): void {
    try {
      this.#flush();
      const footer = thriftBytes(
        struct(
          [1, i32(1)],
          [
            2,
            list([
              struct([4, text("root")], [5, i32(this.#columns.length)]),
              ...this.#columns.flatMap(elements),
            ]),
          ],
          [3, i64(this.#rows)],
          [4, list(this.#groups)],
          [6, text("lianpu")],
        ),
      );
      const length = Buffer.alloc(4);
      length.writeUInt32LE(footer.length);
      this.#write(Buffer.concat([footer, length, MAGIC]));
    } finally {
      this.close();
    }
  }

  /** Leaves it as it is; does nothing to a finished one. */
  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    this.#bytes = [];
  }

  #write(bytes: Buffer): void {
    if (this.#file === null) throw new Error(`written to after its end: ${this.path}`);
    writeFileSync(this.#file, bytes);
  }

  #flush(): void {
    if (this.#open === 0) return;
    const start = this.#offset;
    const chunks = this.#columns.map((column, at) => this.#chunk(column, this.#bytes[at]!));
    this.#groups.push(struct([1, list(chunks)], [2, i64(this.#offset - start)], [3, i64(this.#open)]));
    this.#open = 0;
  }

  #chunk({ name, type }: Column, column: ColumnBytes): ReturnType<typeof struct> {
    const { count } = column;
    const page = column.take();
    const levels = [3, i32(RLE)] as const;
    const head = thriftBytes(
      struct(
        [1, i32(DATA_PAGE)],
        [2, i32(page.length)],
        [3, i32(page.length)],
        [5, struct([1, i32(count)], [2, i32(PLAIN)], levels, [4, i32(RLE)])],
      ),
    );
    const offset = this.#offset;
    this.#write(head);
    this.#write(page);
    const size = head.length + page.length;
    this.#offset += size;
    const path = type === "strings" ? [name, "list", "element"] : [name];
    const data = struct(
      [1, i32(TYPES[type])],
      [2, list([i32(PLAIN), i32(RLE)])],
      [3, list(path.map(text))],
      [4, i32(UNCOMPRESSED)],
      [5, i64(count)],
      [6, i64(size)],
      [7, i64(size)],
      [9, i64(offset)],
    );
    return struct([2, i64(offset)], [3, data]);
  }
}

/** The parts of a column in the schema, as a list has three. */
function elements({ name, type }: Column): readonly ReturnType<typeof struct>[] {
  const leaf = (own: string) =>
    struct(
      [1, i32(TYPES[type])],
      [3, i32(OPTIONAL)],
      [4, text(own)],
      [6, type === "string" || type === "strings" ? i32(UTF8) : undefined],
    );
  if (type !== "strings") return [leaf(name)];
  return [
    struct([3, i32(OPTIONAL)], [4, text(name)], [5, i32(1)], [6, i32(LIST)]),
    struct([3, i32(REPEATED)], [4, text("list")], [5, i32(1)]),
    leaf("element"),
  ];
}
