/** Rows on their way to disk, as bytes outside the engine's heap: thousands of texts that live long would be copied about in it. */
import { closeSync, openSync, writeFileSync } from "node:fs";

const LEAST = 1 << 16;
/** Bytes that are put together before they are written. */
const FLUSH = 1 << 18;
/** Bytes that one character of a text takes at most. */
const WIDEST = 3;
const LINE_END = 0x0a;

export class HeldRows {
  readonly #room: number;
  #keys: string[] = [];
  #orders: number[] = [];
  /** Where each line begins in the bytes; the last one ends at `#end`. */
  #starts: number[] = [];
  #bytes = Buffer.alloc(0);
  #end = 0;

  /** `room` is how many bytes are held. */
  constructor(room: number) {
    this.#room = room;
  }

  get size(): number {
    return this.#keys.length;
  }

  /** Whether a line goes in; the first one always does. */
  hasRoom(line: string): boolean {
    return this.#end === 0 || this.#end + WIDEST * line.length < this.#room;
  }

  add(key: string, order: number, line: string): void {
    this.#grow(this.#end + WIDEST * line.length + 1);
    this.#keys.push(key);
    this.#orders.push(order);
    this.#starts.push(this.#end);
    this.#end += this.#bytes.write(line, this.#end);
    this.#bytes[this.#end] = LINE_END;
    this.#end += 1;
  }

  /** Lines by key, order and arrival, then `null`. */
  sorted(): () => string | null {
    const places = this.#places();
    let turn = 0;
    return () => {
      const at = places[turn++];
      return at === undefined ? null : this.#bytes.toString("utf8", this.#starts[at], this.#stop(at) - 1);
    };
  }

  /** The same as a file that must not be there yet. */
  write(path: string): void {
    const file = openSync(path, "wx");
    try {
      const block = Buffer.allocUnsafe(FLUSH);
      let filled = 0;
      for (const at of this.#places()) {
        const [start, stop] = [this.#starts[at]!, this.#stop(at)];
        if (filled + stop - start > FLUSH) {
          writeFileSync(file, block.subarray(0, filled));
          filled = 0;
        }
        if (stop - start > FLUSH) writeFileSync(file, this.#bytes.subarray(start, stop));
        else filled += this.#bytes.copy(block, filled, start, stop);
      }
      writeFileSync(file, block.subarray(0, filled));
    } finally {
      closeSync(file);
    }
  }

  /** Forgets the rows; the bytes are kept for the next ones. */
  clear(): void {
    this.#keys = [];
    this.#orders = [];
    this.#starts = [];
    this.#end = 0;
  }

  /** Forgets the rows, bytes and all. */
  release(): void {
    this.clear();
    this.#bytes = Buffer.alloc(0);
  }

  #stop(at: number): number {
    return this.#starts[at + 1] ?? this.#end;
  }

  #places(): Uint32Array {
    const [keys, orders] = [this.#keys, this.#orders];
    const places = Uint32Array.from({ length: keys.length }, (_, at) => at);
    return places.sort((a, b) => compareKeys(keys[a]!, orders[a]!, keys[b]!, orders[b]!) || a - b);
  }

  #grow(size: number): void {
    if (size <= this.#bytes.length) return;
    const bytes = Buffer.allocUnsafeSlow(Math.max(size, Math.min(this.#room, 2 * this.#bytes.length), LEAST));
    this.#bytes.copy(bytes, 0, 0, this.#end);
    this.#bytes = bytes;
  }
}

/** By key (UTF-16 code units), then by order. */
export function compareKeys(a: string, x: number, b: string, y: number): number {
  return a < b ? -1 : a > b ? 1 : x - y;
}
