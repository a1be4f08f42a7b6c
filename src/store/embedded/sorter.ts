/** Sorts more rows than memory holds: full runs lie sorted on disk, and one pass over all of them merges them. */
import { closeSync, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "./text-file.ts";

/** Rows come out by key (UTF-16 code units), then by order, then as they were added. */
export type SortRow = readonly [key: string, order: number, ...rest: unknown[]];

/** Characters of rows that are held before they go to disk. */
const ROOM = 1 << 23;
/** Runs beyond which they are merged into one: each takes an open file and a buffer. */
const MOST_RUNS = 128;
const BLOCK = 1 << 17;

/** The next row of one run, as it was parsed and as it stands on disk. */
interface Head<T> {
  readonly row: T;
  readonly line: string;
  readonly run: number;
  readonly left: Iterator<string>;
}

export class Sorter<T extends SortRow> {
  readonly #folder: () => string;
  readonly #room: number;
  #keys: string[] = [];
  #orders: number[] = [];
  #lines: string[] = [];
  #held = 0;
  #runs: string[] = [];
  #made = 0;

  /** `folder` is asked for when the first run goes to disk; it is the caller's to remove. */
  constructor(folder: () => string, room = ROOM) {
    this.#folder = folder;
    this.#room = room;
  }

  add(row: T): void {
    this.addLine(row[0], row[1], JSON.stringify(row));
  }

  /** `line` is the row as JSON. */
  addLine(key: string, order: number, line: string): void {
    this.#keys.push(key);
    this.#orders.push(order);
    this.#lines.push(line);
    this.#held += line.length;
    if (this.#held >= this.#room) this.#spill();
  }

  /** All rows in order; it may be asked again. */
  *rows(): Generator<T> {
    for (const { row } of this.#merged()) yield row;
  }

  /** Forgets all rows and removes what lies on disk. */
  clear(): void {
    for (const run of this.#runs) rmSync(run, { force: true });
    this.#runs = [];
    this.#drop();
  }

  #drop(): void {
    this.#keys = [];
    this.#orders = [];
    this.#lines = [];
    this.#held = 0;
  }

  #spill(): void {
    const run = this.#write(this.#sorted());
    this.#drop();
    this.#runs.push(run);
    if (this.#runs.length < MOST_RUNS) return;
    const all = this.#write(linesOf(this.#merged()));
    this.clear();
    this.#runs.push(all);
  }

  #write(lines: Iterable<string>): string {
    const path = join(this.#folder(), `run-${this.#made++}-${Math.random().toString(36).slice(2)}`);
    writeText(path, ended(lines));
    return path;
  }

  *#sorted(): Generator<string> {
    const [keys, orders] = [this.#keys, this.#orders];
    const places = Uint32Array.from({ length: keys.length }, (_, at) => at);
    places.sort((a, b) => compareKeys(keys[a]!, orders[a]!, keys[b]!, orders[b]!) || a - b);
    for (const at of places) yield this.#lines[at]!;
  }

  *#merged(): Generator<Head<T>> {
    const sources = [...this.#runs.map(readRun), this.#sorted()];
    const heap = new Heap<T>();
    for (const [run, left] of sources.entries()) heap.offer(left, run);
    for (let head = heap.least; head !== undefined; head = heap.least) {
      yield head;
      heap.advance();
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
class Heap<T extends SortRow> {
  readonly #heads: Head<T>[] = [];

  get least(): Head<T> | undefined {
    return this.#heads[0];
  }

  /** Takes in the next row of a run, if there is one. */
  offer(left: Iterator<string>, run: number): void {
    const head = headOf<T>(left, run);
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
    const { left, run } = this.#heads[0]!;
    const head = headOf<T>(left, run) ?? this.#heads.pop()!;
    if (this.#heads.length > 0) this.#sink(head);
  }

  #sink(head: Head<T>): void {
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

function headOf<T extends SortRow>(left: Iterator<string>, run: number): Head<T> | undefined {
  const { done, value } = left.next();
  return done === true ? undefined : { row: JSON.parse(value) as T, line: value, run, left };
}

function isBefore({ row: a, run: x }: Head<SortRow>, { row: b, run: y }: Head<SortRow>): boolean {
  return (compareKeys(a[0], a[1], b[0], b[1]) || x - y) < 0;
}

function compareKeys(a: string, x: number, b: string, y: number): number {
  return a < b ? -1 : a > b ? 1 : x - y;
}

function* linesOf<T>(heads: Iterable<Head<T>>): Generator<string> {
  for (const { line } of heads) yield line;
}

function* ended(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** JSON holds no line end, so that each line is one row; the file is closed when the last line was taken. */
function* readRun(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new TextDecoder("utf-8");
    const block = Buffer.allocUnsafe(BLOCK);
    let rest = "";
    for (;;) {
      const got = readSync(file, block, 0, BLOCK, null);
      if (got === 0) return;
      const lines = (rest + decoder.decode(block.subarray(0, got), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
