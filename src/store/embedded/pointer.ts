/** The pointer file that says which generation of the graph is current, swapped by a rename so that readers see old or new. */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { StoreError } from "../../model/index.ts";
import { textSum } from "../../text/checksum.ts";
import type { Checksums } from "../disk/checksums.ts";
import type { Counts } from "../store.ts";

/** Raised whenever tables or side files change, so that a graph of another version is built anew, never misread. */
const FORMAT = 5;
const POINTER = "current.json";
const GENERATION = /^graph-[0-9a-f]+$/;

/** A name that the next build sweeps where this one does not come to its end. */
export function newGeneration(): string {
  return `graph-${randomBytes(8).toString("hex")}`;
}

export interface Pointer {
  readonly format: number;
  /** Folder of the generation, beside the pointer. */
  readonly generation: string;
  /** Hash over all rows: equal digests mean equal graphs. */
  readonly digest: string;
  readonly counts: Counts;
  /** Of the files in its folder. */
  readonly files: Checksums;
}

/** The files of one generation. */
export function generationFiles(dir: string, generation: string) {
  const at = (name: string) => join(dir, generation, name);
  return {
    folder: join(dir, generation),
    graph: at("graph.lbdb"),
    nodes: at("nodes.jsonl"),
    edges: at("edges.jsonl"),
    evidence: at("evidence.jsonl"),
    names: at("names.txt"),
    named: at("named.bin"),
    staging: (kind: string) => at(`staging-${kind}.parquet`),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The current pointer whatever its format, `null` where nothing was built yet. */
export function readPointer(dir: string): Pointer | null {
  let text: string;
  try {
    text = readFileSync(join(dir, POINTER), "utf8");
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw new StoreError("store-unreadable", `The store in ${dir} cannot be read: check its permissions.`, {
      cause,
    });
  }
  const pointer = soundPointer(text);
  if (pointer !== null) return pointer;
  const says = `${join(dir, POINTER)} is damaged: build the graph again with "lianpu build".`;
  throw new StoreError("graph-damaged", says);
}

/** `null` for a text that is not as it was written. */
function soundPointer(text: string): Pointer | null {
  try {
    const { sum, ...pointer } = JSON.parse(text) as Pointer & { readonly sum?: string };
    return pointer.format !== FORMAT || sum === textSum(JSON.stringify(pointer)) ? pointer : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The pointer for a build: one that is damaged counts as none, since the build makes another. */
export function usablePointer(dir: string): Pointer | null {
  try {
    const pointer = readPointer(dir);
    return pointer !== null && isReadable(pointer) ? pointer : null;
  } catch (error) {
    if (error instanceof StoreError && error.code === "graph-damaged") return null;
    throw error;
  }
}

/** Whether this version of Lianpu can read what the pointer names. */
export function isReadable(pointer: Pointer): boolean {
  return pointer.format === FORMAT && GENERATION.test(pointer.generation);
}

/** Forces a file or folder to the disk. Windows cannot open folders; there the rename itself has to do. */
export function syncPath(path: string, isFolder: boolean): void {
  if (isFolder && process.platform === "win32") return;
  const file = openSync(path, isFolder ? "r" : "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a finished generation the current one. The pointer is on disk before it takes the old one's place. */
export function swapPointer(dir: string, pointer: Omit<Pointer, "format">): void {
  const next = join(dir, `${POINTER}.next`);
  const file = openSync(next, "w");
  try {
    const whole = { format: FORMAT, ...pointer };
    writeFileSync(file, `${JSON.stringify({ ...whole, sum: textSum(JSON.stringify(whole)) })}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, join(dir, POINTER));
  syncPath(dir, true);
}

/**
 * Removes generations that are not current: the one just replaced and leftovers of killed builds. Readers that
 * hold an old one open keep reading it; where the system forbids to remove open files the next build does it.
 */
export function sweepGenerations(dir: string, current: string | null): readonly string[] {
  const left: string[] = [];
  for (const name of readdirSync(dir)) {
    if (!GENERATION.test(name) || name === current) continue;
    try {
      rmSync(join(dir, name), { recursive: true, force: true });
    } catch {
      left.push(name);
    }
  }
  return left;
}
