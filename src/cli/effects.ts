/** The real world: files, clock and the terminal, as the pipeline asks for them. */
import { randomBytes } from "node:crypto";
import { realpathSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { InputError } from "../model/index.ts";
import type { Effects } from "../pipeline/effects.ts";
import { fileSum } from "../store/embedded/checksums.ts";
import { lockFile } from "./lock-file.ts";
import type { ProgressLine } from "./progress.ts";

export function realEffects(progress: Pick<ProgressLine, "step" | "line">): Effects {
  return {
    readFile: (path) => readFile(path).catch((error: unknown) => failToRead(path, error)),
    writeFile: writeWhole,
    sumOf: async (path) => {
      if ((await kindOf(path)) !== "file") return null;
      const { bytes, crc } = await fileSum(path);
      return `${bytes}-${crc}`;
    },
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

function failToRead(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") throw new InputError("file-missing", `no such file: ${path}`, { cause: error });
  if (code === "EISDIR")
    throw new InputError("file-unreadable", `a folder, no file: ${path}`, { cause: error });
  if (code === "EACCES" || code === "EPERM") {
    throw new InputError("file-unreadable", `no permission to read: ${path}`, { cause: error });
  }
  throw new InputError("file-unreadable", `cannot read (${code ?? "unknown reason"}): ${path}`, {
    cause: error,
  });
}

/** A file appears under its name only when all of it is on disk: written beside it, flushed, renamed. */
async function writeWhole(path: string, data: string | Uint8Array | Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    const file = await open(beside, "w");
    try {
      for (const chunk of chunks(data)) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw failToWrite(path, error);
  }
}

function failToWrite(path: string, error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  const why: Readonly<Record<string, string>> = {
    ENOSPC: "the disk is full",
    EACCES: "no permission to write",
    EPERM: "no permission to write",
    EROFS: "the file system is read-only",
  };
  const reason = why[code ?? ""] ?? (error instanceof Error ? error.message : String(error));
  return new InputError("file-unwritable", `${reason}: ${path}`, { cause: error });
}

const CHUNK_CHARACTERS = 1 << 20;

/** Small pieces put together, so that a log of many lines is not written line by line. */
function* chunks(data: string | Uint8Array | Iterable<string>): Generator<string | Uint8Array> {
  if (typeof data === "string" || data instanceof Uint8Array) {
    yield data;
    return;
  }
  let pieces: string[] = [];
  let size = 0;
  for (const piece of data) {
    pieces.push(piece);
    size += piece.length;
    if (size < CHUNK_CHARACTERS) continue;
    yield pieces.join("");
    pieces = [];
    size = 0;
  }
  if (size > 0) yield pieces.join("");
}

async function listFiles(folder: string): Promise<readonly string[]> {
  if ((await kindOf(folder)) !== "folder") return [];
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    // Hidden files and folders (`.git`, `.DS_Store`) are no pages.
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await kindOf(path) : entry.isDirectory() ? "folder" : "file";
    if (kind === "file") found.push(path);
    else if (kind === "folder" && !entry.isSymbolicLink()) found.push(...(await listFiles(path)));
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
