/** Sorts more rows than memory holds: full runs lie sorted on disk, and one pass over all of them merges them. */
import { closeSync, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { RowBlock, RowSink } from "../row-block.ts";
import { compareKeys, HeldRows } from "./held-rows.ts";
import { writeText } from "./text-file.ts";

/** Rows come out by key (UTF-16 code units), then by order, then as they were added. */
export type SortRow = readonly [key: string, order: number, ...rest: unknown[]];

/** Bytes of rows that are held before they go to disk. */
const ROOM = 1 << 24;
/** Runs beyond which they are merged into one: each takes an open file and a buffer. */
const MOST_RUNS = 128;
const BLOCK = 1 << 17;
const LINE_END = 0x0a;

/** Where lines come from in order; `null` after the last one. */
type Lines = () => string | null;

/** The next row of one run, as it stands on disk. */
interface Head {
  readonly key: string;
  readonly order: number;
  readonly line: string;
  readonly run: number;
  readonly next: Lines;
}

export class Sorter<T extends SortRow> implements RowSink {
  readonly #folder: () => string;
  readonly #held: HeldRows;
  #runs: string[] = [];
  #made = 0;

  /** `folder` is asked for when the first run goes to disk; it is the caller's to remove. */
  constructor(folder: () => string, room = ROOM) {
    this.#folder = folder;
    this.#held = new HeldRows(room);
  }

  add(row: T): void {
    this.addLine(row[0], row[1], JSON.stringify(row));
  }

  /** `line` is the row as JSON. */
  addLine(key: string, order: number, line: string): void {
    if (!this.#held.hasRoom(line)) this.#spill();
    this.#held.add(key, order, line);
  }

  addBlock(block: RowBlock): void {
    if (!this.#held.hasRoom(block)) this.#spill();
    this.#held.addBlock(block);
  }

  /** All rows in order; it may be asked again. */
  *rows(): Generator<T> {
    for (const { line } of this.#merged()) yield JSON.parse(line) as T;
  }

  /** Forgets all rows and removes what lies on disk. */
  clear(): void {
    for (const run of this.#runs) rmSync(run, { force: true });
    this.#runs = [];
    this.#held.release();
  }

  #spill(): void {
    const run = this.#path();
    this.#held.write(run);
    this.#held.clear();
    this.#runs.push(run);
    if (this.#runs.length < MOST_RUNS) return;
    const all = this.#path();
    writeText(all, linesOf(this.#merged()));
    for (const old of this.#runs) rmSync(old, { force: true });
    this.#runs = [all];
  }

  #path(): string {
    return join(this.#folder(), `run-${this.#made++}-${Math.random().toString(36).slice(2)}`);
  }

  *#merged(): Generator<Head> {
    const runs = this.#runs.map((path) => new Run(path));
    try {
      const heap = new Heap();
      const sources = [
        ...runs.map(
          (run): Lines =>
            () =>
              run.next(),
        ),
        this.#held.sorted(),
      ];
      for (const [run, next] of sources.entries()) heap.offer(next, run);
      for (let head = heap.least; head !== undefined; head = heap.least) {
        yield head;
        heap.advance();
      }
    } finally {
      for (const run of runs) run.close();
    }
  }
}

/** The last row of each key. */
export function* latest<T extends SortRow>(rows: Iterable<T>): Generator<T> {
  let held: T | undefined;
  for (const row of rows) {
    if (held !== undefined && held[0] !== row[0]) yield held;
    held = row;
  }
  if (held !== undefined) yield held;
}

/** The heads of all runs, the least of them on top. */
class Heap {
  readonly #heads: Head[] = [];

  get least(): Head | undefined {
    return this.#heads[0];
  }

  /** Takes in the next row of a run, if there is one. */
  offer(next: Lines, run: number): void {
    const head = headOf(next, run);
    if (head === undefined) return;
    let at = this.#heads.push(head) - 1;
    for (let above = (at - 1) >> 1; at > 0 && isBefore(head, this.#heads[above]!); above = (at - 1) >> 1) {
      this.#heads[at] = this.#heads[above]!;
      at = above;
    }
    this.#heads[at] = head;
  }

  /** Puts the next row of the least one's run in its place. */
  advance(): void {
    const { next, run } = this.#heads[0]!;
    const head = headOf(next, run) ?? this.#heads.pop()!;
    if (this.#heads.length > 0) this.#sink(head);
  }

  #sink(head: Head): void {
    const heads = this.#heads;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heads.length) break;
      if (below + 1 < heads.length && isBefore(heads[below + 1]!, heads[below]!)) below += 1;
      if (!isBefore(heads[below]!, head)) break;
      heads[at] = heads[below]!;
      at = below;
    }
    heads[at] = head;
  }
}

/** The first two fields of a row are read: all of it is parsed only when its turn comes. */
function headOf(next: Lines, run: number): Head | undefined {
  const line = next();
  if (line === null) return undefined;
  let end = line.indexOf('"', 2);
  while (isEscaped(line, end)) end = line.indexOf('"', end + 1);
  const isPlain = line.lastIndexOf("\\", end) < 0;
  const comma = line.indexOf(",", end + 2);
  return {
    key: isPlain ? line.slice(2, end) : (JSON.parse(line.slice(1, end + 1)) as string),
    order: Number(line.slice(end + 2, comma < 0 ? line.length - 1 : comma)),
    line,
    run,
    next,
  };
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(line: string, at: number): boolean {
  let before = at;
  while (line[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

function isBefore(a: Head, b: Head): boolean {
  return (compareKeys(a.key, a.order, b.key, b.order) || a.run - b.run) < 0;
}

function* linesOf(heads: Iterable<Head>): Generator<string> {
  for (const { line } of heads) yield `${line}\n`;
}

/** Reads a run block by block. JSON holds no line end, so that each line is one row. */
class Run {
  readonly #file: number;
  #block = Buffer.allocUnsafeSlow(BLOCK);
  /** Bytes of a line whose end has not been read. */
  #left = 0;
  #lines: readonly string[] = [];
  #at = 0;

  constructor(path: string) {
    this.#file = openSync(path, "r");
  }

  next(): string | null {
    while (this.#at === this.#lines.length) if (!this.#read()) return null;
    return this.#lines[this.#at++] as string;
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(): boolean {
    if (this.#left === this.#block.length) this.#block = Buffer.concat([this.#block], 2 * this.#left);
    const block = this.#block;
    const got = readSync(this.#file, block, this.#left, block.length - this.#left, null);
    const filled = this.#left + got;
    const end = block.subarray(0, filled).lastIndexOf(LINE_END) + 1;
    this.#lines = end === 0 ? [] : block.toString("utf8", 0, end - 1).split("\n");
    this.#at = 0;
    block.copyWithin(0, end, filled);
    this.#left = filled - end;
    return got > 0;
  }
}
