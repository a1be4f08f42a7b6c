/** Rows on their way to disk: as many as their room takes, sorted when it is full. */
import { closeSync, openSync, writeFileSync } from "node:fs";
import { mostBytes, OpenBlock, type RowBlock } from "../row-block.ts";

/** Bytes that are put together before they are written. */
const FLUSH = 1 << 18;

export class HeldRows {
  readonly #room: number;
  readonly #rows: OpenBlock;

  /** `room` is how many bytes are held. */
  constructor(room: number) {
    this.#room = room;
    this.#rows = new OpenBlock(room);
  }

  /** Whether a line or a block goes in; the first one always does. */
  hasRoom(next: string | RowBlock): boolean {
    const size = typeof next === "string" ? mostBytes(next) : next.bytes.length;
    return this.#rows.size === 0 || this.#rows.length + size <= this.#room;
  }

  add(key: string, order: number, line: string): void {
    this.#rows.addLine(key, order, line);
  }

  addBlock(block: RowBlock): void {
    this.#rows.addBlock(block);
  }

  /** Lines by key, order and arrival, then `null`. */
  sorted(): () => string | null {
    const places = this.#places();
    let turn = 0;
    return () => {
      const at = places[turn++];
      if (at === undefined) return null;
      const line = this.#rows.line(at);
      return line.toString("utf8", 0, line.length - 1);
    };
  }

  /** The same as a file that must not be there yet. */
  write(path: string): void {
    const file = openSync(path, "wx");
    try {
      const block = Buffer.allocUnsafe(FLUSH);
      let filled = 0;
      for (const at of this.#places()) {
        const line = this.#rows.line(at);
        if (filled + line.length > FLUSH) {
          writeFileSync(file, block.subarray(0, filled));
          filled = 0;
        }
        if (line.length > FLUSH) writeFileSync(file, line);
        else filled += line.copy(block, filled);
      }
      writeFileSync(file, block.subarray(0, filled));
    } finally {
      closeSync(file);
    }
  }

  /** Forgets the rows; the room that they took is kept for the next ones. */
  clear(): void {
    this.#rows.clear();
  }

  /** Forgets the rows, bytes and all. */
  release(): void {
    this.#rows.release();
  }

  #places(): Uint32Array {
    const rows = this.#rows;
    const places = Uint32Array.from({ length: rows.size }, (_, at) => at);
    return places.sort(
      (a, b) => compareKeys(rows.key(a), rows.order(a), rows.key(b), rows.order(b)) || a - b,
    );
  }
}

/** By key (UTF-16 code units), then by order. */
export function compareKeys(a: string, x: number, b: string, y: number): number {
  return a < b ? -1 : a > b ? 1 : x - y;
}
