/** Rows of one kind as bytes, with what they are sorted by: they travel between threads and go to disk as they are. */

/** Takes rows on their way to where they are sorted; `line` is the row as JSON, which holds no line end. */
export interface RowSink {
  addLine(key: string, order: number, line: string): void;
}

/** Rows in the order in which they were added. */
export interface RowBlock {
  readonly keys: readonly string[];
  readonly orders: Float64Array;
  /** Where each line ends in the bytes, behind its line end. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}

const LEAST = 1 << 16;
/** Bytes that one character of a text takes at most. */
const WIDEST = 3;
const LINE_END = 0x0a;

/** A block that still takes rows. Its bytes lie outside the engine's heap: thousands of texts that live long would be copied about in it. */
export class OpenBlock implements RowSink {
  readonly #room: number;
  #keys: string[] = [];
  #orders: number[] = [];
  #ends: number[] = [];
  #bytes = Buffer.alloc(0);
  #end = 0;

  /** The bytes grow beyond `room` only for a row or block that needs more by itself. */
  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }

  get size(): number {
    return this.#keys.length;
  }

  /** Bytes of all rows. */
  get length(): number {
    return this.#end;
  }

  key(at: number): string {
    return this.#keys[at]!;
  }

  order(at: number): number {
    return this.#orders[at]!;
  }

  /** The line with its line end. */
  line(at: number): Buffer {
    return this.#bytes.subarray(at === 0 ? 0 : this.#ends[at - 1], this.#ends[at]);
  }

  addLine(key: string, order: number, line: string): void {
    this.#grow(this.#end + mostBytes(line));
    this.#end += this.#bytes.write(line, this.#end);
    this.#bytes[this.#end] = LINE_END;
    this.#end += 1;
    this.#keys.push(key);
    this.#orders.push(order);
    this.#ends.push(this.#end);
  }

  addBlock({ keys, orders, ends, bytes }: RowBlock): void {
    this.#grow(this.#end + bytes.length);
    this.#bytes.set(bytes, this.#end);
    for (const [at, key] of keys.entries()) {
      this.#keys.push(key);
      this.#orders.push(orders[at]!);
      this.#ends.push(this.#end + ends[at]!);
    }
    this.#end += bytes.length;
  }

  /** The rows so far, with bytes of their own. */
  closed(): RowBlock {
    const bytes = new Uint8Array(this.#bytes.subarray(0, this.#end));
    return {
      keys: this.#keys,
      orders: Float64Array.from(this.#orders),
      ends: Uint32Array.from(this.#ends),
      bytes,
    };
  }

  /** Forgets the rows; the room that their bytes took is kept for the next ones. */
  clear(): void {
    this.#keys = [];
    this.#orders = [];
    this.#ends = [];
    this.#end = 0;
  }

  /** Forgets the rows, bytes and all. */
  release(): void {
    this.clear();
    this.#bytes = Buffer.alloc(0);
  }

  #grow(size: number): void {
    if (size <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafeSlow(Math.max(size, Math.min(this.#room, 2 * this.#bytes.length), LEAST));
    this.#bytes.copy(bytes, 0, 0, this.#end);
    this.#bytes = bytes;
  }
}

/** Bytes that a line takes at most. */
export function mostBytes(line: string): number {
  return WIDEST * line.length + 1;
}
