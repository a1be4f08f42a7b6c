/** One column of rows as the bytes of a Parquet page: levels that say what is there, and the plain values. */
import type { PropType } from "../../model/index.ts";
import type { Cell } from "../rows.ts";

/** Bytes that one character of a text takes at most. */
const WIDEST = 3;
const LEAST = 1 << 12;
const HIGH = 2 ** 32;

/** How deep a value lies below its row: there or not; for lists also empty or not, and the place in the list. */
const DEEPEST: Readonly<Record<PropType, number>> = {
  string: 1,
  boolean: 1,
  integer: 1,
  double: 1,
  strings: 3,
};

export class ColumnBytes {
  readonly #type: PropType;
  #bytes = Buffer.allocUnsafe(LEAST);
  #end = 0;
  /** How deep each value lies. */
  #depths: number[] = [];
  /** 1 where a value goes on with the list of the one before it; only of lists. */
  #repeats: number[] = [];
  /** Of booleans, eight to a byte. */
  #bits: number[] = [];

  constructor(type: PropType) {
    this.#type = type;
  }

  /** Values and gaps. */
  get count(): number {
    return this.#depths.length;
  }

  add(cell: Cell | undefined): void {
    if (this.#type === "strings") this.#addList(cell as readonly string[] | null | undefined);
    else if (cell === null || cell === undefined) this.#depths.push(0);
    else {
      this.#depths.push(1);
      this.#value(cell);
    }
  }

  /** All of it as one page; the column is empty then. */
  take(): Buffer {
    const isList = this.#type === "strings";
    const levels = [
      ...(isList ? [levelBytes(this.#repeats, 1)] : []),
      levelBytes(this.#depths, DEEPEST[this.#type]),
    ];
    const values = this.#type === "boolean" ? packed(this.#bits, 1) : this.#bytes.subarray(0, this.#end);
    const page = Buffer.concat([...levels, values]);
    this.#depths = [];
    this.#repeats = [];
    this.#bits = [];
    this.#end = 0;
    return page;
  }

  #addList(list: readonly string[] | null | undefined): void {
    if (list === null || list === undefined || list.length === 0) {
      this.#depths.push(list?.length === 0 ? 1 : 0);
      this.#repeats.push(0);
      return;
    }
    for (const [at, text] of list.entries()) {
      this.#depths.push(3);
      this.#repeats.push(at === 0 ? 0 : 1);
      this.#value(text);
    }
  }

  #value(value: Cell): void {
    if (typeof value === "string") this.#text(value);
    else if (typeof value === "boolean") this.#bits.push(Number(value));
    else if (this.#type === "integer") this.#integer(value as number);
    else {
      this.#grow(8);
      this.#end = this.#bytes.writeDoubleLE(value as number, this.#end);
    }
  }

  #text(text: string): void {
    this.#grow(4 + WIDEST * text.length);
    const length = this.#bytes.write(text, this.#end + 4);
    this.#bytes.writeUInt32LE(length, this.#end);
    this.#end += 4 + length;
  }

  #integer(value: number): void {
    this.#grow(8);
    this.#bytes.writeUInt32LE(value >>> 0, this.#end);
    this.#end = this.#bytes.writeInt32LE(Math.floor(value / HIGH), this.#end + 4);
  }

  #grow(by: number): void {
    if (this.#end + by <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#end + by));
    this.#bytes.copy(bytes, 0, 0, this.#end);
    this.#bytes = bytes;
  }
}

/** Levels from 0 to `most` with their length ahead: one run where all are the same, else packed bits. */
function levelBytes(levels: readonly number[], most: number): Buffer {
  const width = most > 1 ? 2 : 1;
  const [first = 0] = levels;
  const body = levels.every((level) => level === first)
    ? Buffer.concat([varint(levels.length * 2), Buffer.of(first)])
    : Buffer.concat([varint(Math.ceil(levels.length / 8) * 2 + 1), packed(levels, width, 8)]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, body]);
}

/** Small numbers side by side, the first in the lowest bits; filled up with 0 to a multiple of `group` numbers. */
function packed(numbers: readonly number[], width: number, group = 1): Buffer {
  const bits = Math.ceil(numbers.length / group) * group * width;
  const bytes = Buffer.alloc(Math.ceil(bits / 8));
  for (let at = 0; at < numbers.length; at += 1) {
    const bit = at * width;
    bytes[bit >>> 3] = (bytes[bit >>> 3] as number) | ((numbers[at] as number) << (bit & 7));
  }
  return bytes;
}

/** Seven bits a byte, the lowest first. */
export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left >= 0x80; left = Math.floor(left / 0x80)) bytes.push((left % 0x80) | 0x80);
  return Buffer.from([...bytes, left]);
}
