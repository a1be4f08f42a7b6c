/** One builder per store: a lock file with the process id, taken over when that process is gone. */
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { StoreError } from "../../model/index.ts";

/** A lock that nobody has touched for so long is left over even if its process id lives again. */
const STALE_MS = 15 * 60_000;

/** Locks of this very process; a file with its id that is not here was left by an earlier process of the same id. */
const held = new Set<string>();

function exists(code: unknown): boolean {
  return code instanceof Error && "code" in code && code.code === "EEXIST";
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function holder(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    const age = Date.now() - statSync(path).mtimeMs;
    if (!Number.isInteger(pid) || pid <= 0) return age < 5_000 ? -1 : null;
    if (pid === process.pid) return held.has(path) ? pid : null;
    return age < STALE_MS && isRunning(pid) ? pid : null;
  } catch {
    return null;
  }
}

export class BuildLock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Throws `StoreError("store-busy")` while another builder is at work on the folder. */
  static take(dir: string): BuildLock {
    const path = resolve(join(dir, "building.lock"));
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        const file = openSync(path, "wx");
        writeSync(file, String(process.pid));
        closeSync(file);
        held.add(path);
        return new BuildLock(path);
      } catch (error) {
        if (!exists(error)) throw error;
      }
      const pid = holder(path);
      if (pid !== null) {
        const says = `Another build (process ${pid}) is writing the store in ${dir}: wait until it ends.`;
        throw new StoreError("store-busy", says, { retryable: true });
      }
      rmSync(path, { force: true });
    }
    throw new StoreError("store-busy", `The store in ${dir} is being built: try again.`, { retryable: true });
  }

  /** Shows that the builder is alive. */
  touch(): void {
    const now = new Date();
    utimesSync(this.#path, now, now);
  }

  release(): void {
    rmSync(this.#path, { force: true });
    held.delete(this.#path);
  }
}
