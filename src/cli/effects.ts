/** The real world: files, clock and the terminal, as the pipeline asks for them. */
import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { InputError } from "../model/index.ts";
import type { Effects, RowSorter } from "../pipeline/effects.ts";
import { fileSum } from "../store/disk/checksums.ts";
import { LineFile } from "../store/disk/line-file.ts";
import { Sorter, type SortRow } from "../store/disk/sorter.ts";
import { failToWrite, growFile, writeWhole } from "./growing-file.ts";
import { lockFile } from "./lock-file.ts";
import type { ProgressLine } from "./progress.ts";

export function realEffects(progress: Pick<ProgressLine, "step" | "line">): Effects {
  return {
    readFile: (path) => readFile(path).catch((error: unknown) => failToRead(path, error)),
    readLines,
    findLine: async (path, key, parse, keyOf) => {
      const file = openLines(path);
      try {
        return file?.find(key, parse, keyOf);
      } finally {
        file?.close();
      }
    },
    writeFile: writeWhole,
    sumOf: async (path) => {
      if ((await kindOf(path)) !== "file") return null;
      const { bytes, crc } = await fileSum(path);
      return `${bytes}-${crc}`;
    },
    growFile,
    sorter: sorterIn,
    removeFile: (path) => rm(path, { force: true }),
    listFiles,
    kindOf,
    fullPath,
    lock: (path) =>
      lockFile(path, progress.line).catch((error: unknown) => {
        throw failToWrite(path, error);
      }),
    now: () => new Date(),
    log: progress.line,
    progress: progress.step,
  };
}

async function* readLines(path: string): AsyncGenerator<readonly string[]> {
  const file = openLines(path);
  try {
    for (const lines of file?.blocks() ?? []) {
      yield lines;
      await setImmediate();
    }
  } finally {
    file?.close();
  }
}

/** `null` for a file that is not there. */
function openLines(path: string): LineFile | null {
  try {
    return new LineFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    return failToRead(path, error);
  }
}

function failToRead(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") throw new InputError("file-missing", saysMissing(path), { cause: error });
  if (code === "EISDIR")
    throw new InputError("file-unreadable", `a folder, no file: ${path}`, { cause: error });
  if (code === "EACCES" || code === "EPERM") {
    throw new InputError("file-unreadable", `no permission to read: ${path}`, { cause: error });
  }
  throw new InputError("file-unreadable", `cannot read (${code ?? "unknown reason"}): ${path}`, {
    cause: error,
  });
}

/** A name that is no UTF-8 comes from the system with U+FFFD in the place of its bytes, and leads to no file. */
function saysMissing(path: string): string {
  return path.includes("\ufffd") ? `its name is not UTF-8, rename it: ${path}` : `no such file: ${path}`;
}

/** The folder is the sorter's own: what a killed build has left in it goes too. */
function sorterIn<T extends SortRow>(folder: string): RowSorter<T> {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  let isMade = false;
  const sorter = new Sorter<T>(() => {
    if (!isMade) remove();
    isMade = true;
    mkdirSync(folder, { recursive: true });
    return folder;
  });
  return {
    addBlock: (block) => sorter.addBlock(block),
    rows: () => sorter.rows(),
    clear: () => {
      sorter.clear();
      remove();
    },
  };
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if ((await kindOf(folder)) !== "folder") return [];
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    // Hidden files and folders (`.git`, `.DS_Store`) are no pages.
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await kindOf(path) : entry.isDirectory() ? "folder" : "file";
    // A link that leads nowhere is listed: who reads it is told.
    if (kind !== "folder") found.push(path);
    else if (!entry.isSymbolicLink()) found.push(...(await listFiles(path)));
  }
  return found.sort();
}

async function kindOf(path: string): Promise<"file" | "folder" | "missing"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return "missing";
    return failToRead(path, error);
  }
}

function fullPath(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return full;
    return failToRead(path, error);
  }
}
