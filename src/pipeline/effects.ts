/** The outside world as a value: made in `cli/`, faked in tests. */

import type { RowBlock } from "../store/row-block.ts";

/** Gives the lock back. */
export type Release = () => Promise<void>;

/** One step of a long run; `total` is 0 where it is not known. */
export type Progress = (step: string, done: number, total: number) => void;

/** What a file is made of: pieces are put together before they are written. */
export type Content = string | Uint8Array | Iterable<string>;

/** A file that grows piece by piece and appears under its name only when it is finished. */
export interface GrowingFile {
  write(data: Content): Promise<void>;
  /** All of it is on disk, under its name. */
  finish(): Promise<void>;
  /** As if it had never been; does nothing to a finished one. */
  abandon(): Promise<void>;
}

/** Rows, added in blocks, come out sorted by key, then by order, then as they were added, however many they are. */
export interface RowSorter<T extends readonly [key: string, order: number, ...rest: unknown[]]> {
  addBlock(block: RowBlock): void;
  /** It may be asked again. */
  rows(): Iterable<T>;
  /** Forgets the rows and what was put on disk for them. */
  clear(): void;
}

export interface Effects {
  /** Fails with an `InputError` (`file-missing`, `file-unreadable`) that names the file. */
  readFile(path: string): Promise<Uint8Array>;
  /** The lines of a file in blocks, however long it is; none of one that is not there. Between blocks others have their turn. */
  readLines(path: string): AsyncIterable<readonly string[]>;
  /** What `parse` makes of the line with this key, in a file whose lines are sorted by key; `undefined` where there is none. */
  findLine<T>(
    path: string,
    key: string,
    parse: (line: string) => T,
    keyOf: (value: T) => string,
  ): Promise<T | undefined>;
  /** Writes a file whole or not at all, and the folders above it. */
  writeFile(path: string, data: Content): Promise<void>;
  /** Size and checksum of a file in one word; `null` for one that is not there. */
  sumOf(path: string): Promise<string | null>;
  growFile(path: string): Promise<GrowingFile>;
  /** `folder` is made where there are more rows than memory should hold. */
  sorter<T extends readonly [key: string, order: number, ...rest: unknown[]]>(folder: string): RowSorter<T>;
  removeFile(path: string): Promise<void>;
  /** Paths of all files below a folder, sorted; empty for a folder that is not there. */
  listFiles(folder: string): Promise<readonly string[]>;
  kindOf(path: string): Promise<"file" | "folder" | "missing">;
  /** The path from the root, links resolved where it exists. */
  fullPath(path: string): string;
  /** Waits until nobody else holds the lock file; says so through `log` when it has to. */
  lock(path: string): Promise<Release>;
  now(): Date;
  /** One line for people; goes to standard error. */
  log(line: string): void;
  progress: Progress;
}
