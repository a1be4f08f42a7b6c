/** A file of JSON lines sorted by their first field, looked up by bisection: an index that costs no memory and no start-up. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { TextFile } from "./text-file.ts";

/** Lines are arrays whose first field is the key. */
export type Line = readonly [key: string, ...rest: unknown[]];

const PAGE = 4096;
/** Bytes read at one time where all lines are wanted. */
const BLOCK = 1 << 20;

/** Writes the lines of entries that come sorted by key (UTF-16 code units); after so many, others have their turn. */
export async function writeLines<T>(
  path: string,
  entries: Iterable<T>,
  turn: number,
  lineOf: (entry: T) => Line,
): Promise<void> {
  const file = new TextFile(path);
  let left = turn;
  try {
    for (const entry of entries) {
      file.add(`${JSON.stringify(lineOf(entry))}\n`);
      left -= 1;
      if (left > 0) continue;
      left = turn;
      await setImmediate();
    }
  } finally {
    file.finish();
  }
}

/** The file stays open, so the index answers even after the file is removed. */
export class LineIndex<T extends Line> {
  readonly #file: number;
  readonly #size: number;

  constructor(path: string) {
    this.#file = openSync(path, "r");
    this.#size = fstatSync(this.#file).size;
  }

  /** The line with this key. */
  find(key: string): T | undefined {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const start = this.#lineStart(middle, low);
      const { line, end } = this.#lineAt(start);
      const found = line[0];
      if (found === key) return line;
      if (found < key) low = end;
      else high = start;
    }
    return undefined;
  }

  /** All lines in order. */
  *[Symbol.iterator](): Generator<T> {
    for (let start = 0; start < this.#size; ) {
      const { lines, end } = this.#block(start);
      yield* lines;
      start = end;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(start: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(Math.min(length, this.#size - start));
    let filled = 0;
    while (filled < buffer.length) {
      const got = readSync(this.#file, buffer, filled, buffer.length - filled, start + filled);
      if (got === 0) break;
      filled += got;
    }
    return buffer.subarray(0, filled);
  }

  /** Start of the line that holds the byte at `at`; `floor` is known to be a start. */
  #lineStart(at: number, floor: number): number {
    for (let end = at; end > floor; end -= PAGE) {
      const start = Math.max(floor, end - PAGE);
      const newline = this.#read(start, end - start).lastIndexOf(0x0a);
      if (newline >= 0) return start + newline + 1;
    }
    return floor;
  }

  #lineAt(start: number): { line: T; end: number } {
    for (let length = 512; ; length *= 8) {
      const buffer = this.#read(start, length);
      const newline = buffer.indexOf(0x0a);
      if (newline >= 0) {
        return { line: JSON.parse(buffer.toString("utf8", 0, newline)) as T, end: start + newline + 1 };
      }
      if (start + buffer.length >= this.#size) throw new Error("an index line has no end");
    }
  }

  #block(start: number): { lines: T[]; end: number } {
    for (let length = BLOCK; ; length *= 2) {
      const buffer = this.#read(start, length);
      const newline = buffer.lastIndexOf(0x0a);
      if (newline < 0 && start + buffer.length < this.#size) continue;
      const text = buffer.toString("utf8", 0, newline);
      return { lines: text.split("\n").map((line) => JSON.parse(line) as T), end: start + newline + 1 };
    }
  }
}
