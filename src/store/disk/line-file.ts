/** A file of lines that is read a piece at a time, however long it is: gone through in blocks, or looked up by bisection. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const NEWLINE = 0x0a;
const PAGE = 4096;
/** Bytes read at one time where all lines are wanted. */
const BLOCK = 1 << 20;

/** It stays open, so it answers even after the file is removed. The last line may lack its end. */
export class LineFile {
  readonly #file: number;
  readonly #size: number;

  constructor(path: string) {
    this.#file = openSync(path, "r");
    this.#size = fstatSync(this.#file).size;
  }

  /** What `parse` makes of the line with this key, in a file whose lines are sorted by key (UTF-16 code units). */
  find<T>(key: string, parse: (line: string) => T, keyOf: (value: T) => string): T | undefined {
    let low = 0;
    let high = this.#size;
    while (low < high) {
      const start = this.#lineStart(Math.floor((low + high) / 2), low);
      const { line, end } = this.#lineAt(start);
      const value = parse(line);
      const found = keyOf(value);
      if (found === key) return value;
      if (found < key) low = end;
      else high = start;
    }
    return undefined;
  }

  /** All lines in order. */
  *blocks(): Generator<readonly string[]> {
    for (let start = 0; start < this.#size; ) {
      const { text, end } = this.#upToNewline(start, BLOCK, "last");
      yield text.split("\n");
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
      const newline = this.#read(start, end - start).lastIndexOf(NEWLINE);
      if (newline >= 0) return start + newline + 1;
    }
    return floor;
  }

  #lineAt(start: number): { line: string; end: number } {
    const { text, end } = this.#upToNewline(start, 512, "first");
    return { line: text, end };
  }

  /** The text from `start` to the first newline, or to the last one of a block, without it; `end` is behind it. */
  #upToNewline(start: number, least: number, which: "first" | "last"): { text: string; end: number } {
    for (let length = least; ; length *= 8) {
      const buffer = this.#read(start, length);
      const newline = which === "first" ? buffer.indexOf(NEWLINE) : buffer.lastIndexOf(NEWLINE);
      if (newline >= 0) return { text: buffer.toString("utf8", 0, newline), end: start + newline + 1 };
      if (start + buffer.length >= this.#size || buffer.length < length)
        return { text: buffer.toString("utf8"), end: this.#size };
    }
  }
}
