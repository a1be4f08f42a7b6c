/** Files that appear under their names only when all of them is on disk: written beside, flushed, renamed. */
import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { InputError } from "../model/index.ts";
import type { GrowingFile } from "../pipeline/effects.ts";

export async function writeWhole(path: string, data: string | Uint8Array | Iterable<string>): Promise<void> {
  const file = await growFile(path);
  try {
    for (const chunk of chunks(data)) await file.write(chunk);
    await file.finish();
  } finally {
    await file.abandon();
  }
}

export async function growFile(
  path: string,
): Promise<GrowingFile & { write(data: string | Uint8Array): Promise<void> }> {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  const failing = <T>(work: Promise<T>) =>
    work.catch((error: unknown) => {
      throw failToWrite(path, error);
    });
  await failing(mkdir(dirname(path), { recursive: true }));
  const file = await failing(open(beside, "w"));
  let isOpen = true;
  return {
    write: (data) => failing(file.writeFile(data)),
    finish: async () => {
      await failing(file.sync());
      isOpen = false;
      await failing(file.close());
      await failing(rename(beside, path));
    },
    abandon: async () => {
      if (isOpen) await file.close();
      isOpen = false;
      await rm(beside, { force: true });
    },
  };
}

export function failToWrite(path: string, error: unknown): InputError {
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
