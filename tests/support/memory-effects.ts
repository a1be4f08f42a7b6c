/** An outside world in a map: files by path, a clock that stands, everything that was said and written. */
import { crc32 } from "node:zlib";
import { InputError } from "../../src/model/index.ts";
import type { Content, Effects } from "../../src/pipeline/effects.ts";
import { Sorter } from "../../src/store/disk/sorter.ts";

export interface MemoryWorld extends Effects {
  readonly files: Map<string, Uint8Array>;
  /** Paths written, in order. */
  readonly written: string[];
  readonly said: string[];
  /** Paths that are there and may not be read. */
  readonly forbidden: Set<string>;
  /** Fails the next write to a path that ends so, as a full disk does. */
  failWrite: string | null;
  text(path: string): string;
}

/** Logs that grow with the pages, until they are longer than a text may be: nobody reads one whole. */
const LONG = /\/(statements|mentions|issues|identity|doubts)\.jsonl$/;

const encoder = new TextEncoder();

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function textOf(data: Content): string {
  if (data instanceof Uint8Array) return decoded(data);
  return typeof data === "string" ? data : [...data].join("");
}

export function memoryWorld(start: Readonly<Record<string, string | Uint8Array>>): MemoryWorld {
  const bytesOf = (data: string | Uint8Array) => (typeof data === "string" ? encoder.encode(data) : data);
  const files = new Map(Object.entries(start).map(([path, data]) => [path, bytesOf(data)]));
  const below = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  const bytesAt = (path: string) => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new InputError("file-missing", `no such file: ${path}`);
    if (world.forbidden.has(path)) throw new InputError("file-unreadable", `no permission to read: ${path}`);
    return bytes;
  };
  const world: MemoryWorld = {
    files,
    written: [],
    said: [],
    forbidden: new Set(),
    failWrite: null,
    text: (path) => decoded(files.get(path) ?? new Uint8Array()),
    readFile: async (path) => {
      if (LONG.test(path)) throw new Error(`read as a whole: ${path}`);
      return bytesAt(path);
    },
    readLines: async function* (path) {
      if (files.has(path)) yield decoded(bytesAt(path)).split("\n");
    },
    findLine: async (path, key, parse, keyOf) => {
      const lines = files.has(path) ? decoded(bytesAt(path)).split("\n") : [];
      const values = lines.filter((line) => line !== "").map(parse);
      return values.find((value) => keyOf(value) === key);
    },
    writeFile: async (path, data) => {
      if (world.failWrite !== null && path.endsWith(world.failWrite)) {
        throw new InputError("file-unwritable", `the disk is full: ${path}`);
      }
      files.set(path, data instanceof Uint8Array ? data : encoder.encode(textOf(data)));
      world.written.push(path);
    },
    sumOf: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? null : `${bytes.length}-${crc32(bytes)}`;
    },
    growFile: async (path) => {
      const pieces: string[] = [];
      return {
        write: async (data) => {
          pieces.push(textOf(data));
        },
        finish: () => world.writeFile(path, pieces),
        abandon: async () => undefined,
      };
    },
    sorter: (folder) => new Sorter(() => folder),
    removeFile: async (path) => {
      files.delete(path);
    },
    listFiles: async (folder) => below(folder),
    kindOf: async (path) => (files.has(path) ? "file" : below(path).length > 0 ? "folder" : "missing"),
    fullPath: (path) => path,
    lock: async () => async () => undefined,
    now: () => new Date(0),
    log: (line) => {
      world.said.push(line);
    },
    progress: () => undefined,
  };
  return world;
}
