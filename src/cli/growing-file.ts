/** Files that appear under their names only when all of them is on disk: written beside, flushed, renamed. */
import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { InputError } from "../model/index.ts";
import type { Content, GrowingFile } from "../pipeline/effects.ts";

export async function writeWhole(path: string, data: Content): Promise<void> {
  const file = await growFile(path);
  try {
    await file.write(data);
    await file.finish();
  } finally {
    await file.abandon();
  }
}

/** Characters that are put together, so that a log of many lines is not written line by line. */
const FLUSH = 1 << 20;

export async function growFile(path: string): Promise<GrowingFile> {
  const beside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  return failing(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    return new Growing(path, beside, await open(beside, "w"));
  });
}

class Growing implements GrowingFile {
  readonly #path: string;
  readonly #beside: string;
  readonly #file: FileHandle;
  #isOpen = true;
  #isFinished = false;
  #pending: string[] = [];
  #size = 0;

  constructor(path: string, beside: string, file: FileHandle) {
    this.#path = path;
    this.#beside = beside;
    this.#file = file;
  }

  async write(data: Content): Promise<void> {
    if (data instanceof Uint8Array) {
      await this.#flush();
      return failing(this.#path, () => this.#file.writeFile(data));
    }
    for (const piece of typeof data === "string" ? [data] : data) {
      this.#pending.push(piece);
      this.#size += piece.length;
      if (this.#size >= FLUSH) await this.#flush();
    }
  }

  async finish(): Promise<void> {
    await this.#flush();
    await failing(this.#path, async () => {
      await this.#file.sync();
      this.#isOpen = false;
      await this.#file.close();
      await rename(this.#beside, this.#path);
      this.#isFinished = true;
    });
  }

  async abandon(): Promise<void> {
    if (this.#isFinished) return;
    if (this.#isOpen) await this.#file.close();
    this.#isOpen = false;
    await rm(this.#beside, { force: true });
  }

  async #flush(): Promise<void> {
    const text = this.#pending.join("");
    this.#pending = [];
    this.#size = 0;
    if (text !== "") await failing(this.#path, () => this.#file.writeFile(text));
  }
}

async function failing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failToWrite(path, error);
  }
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
