/** A file of JSON lines sorted by their first field: an index that costs no memory and no start-up. */
import { setImmediate } from "node:timers/promises";
import { LineFile } from "./line-file.ts";
import { TextFile } from "./text-file.ts";

/** Lines are arrays whose first field is the key. */
export type Line = readonly [key: string, ...rest: unknown[]];

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
  readonly #lines: LineFile;

  constructor(path: string) {
    this.#lines = new LineFile(path);
  }

  /** The line with this key. */
  find(key: string): T | undefined {
    return this.#lines.find(key, parsed<T>, ([own]) => own);
  }

  /** All lines in order. */
  *[Symbol.iterator](): Generator<T> {
    for (const lines of this.#lines.blocks()) yield* lines.map(parsed<T>);
  }

  close(): void {
    this.#lines.close();
  }
}

function parsed<T>(line: string): T {
  return JSON.parse(line) as T;
}
