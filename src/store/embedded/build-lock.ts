/** One builder per store: a lock file with the process id, taken over when that process is gone. */
import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { StoreError } from "../../model/index.ts";
import { isRunning, processBegin } from "./process-begin.ts";

/** Where no system tells when a process began, a lock that nobody has touched for so long is left over. */
const STALE_MS = 15 * 60_000;

/** Locks of this very process; a file with its id that is not here was left by an earlier process of the same id. */
const held = new Set<string>();

function exists(code: unknown): boolean {
  return code instanceof Error && "code" in code && code.code === "EEXIST";
}

function holder(path: string): number | null {
  try {
    const [digits = "", began = ""] = readFileSync(path, "utf8").split(" ");
    const pid = digits === "" ? 0 : Number(digits);
    const age = Date.now() - statSync(path).mtimeMs;
    // A file from the future was written before the clock was set back.
    if (!Number.isInteger(pid) || pid <= 0) return Math.abs(age) < 5_000 ? -1 : null;
    if (pid === process.pid) return held.has(path) ? pid : null;
    if (!isRunning(pid)) return null;
    if (began !== "") return processBegin(pid) === began ? pid : null;
    return age < STALE_MS ? pid : null;
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
        held.add(path);
        const lock = new BuildLock(path);
        try {
          writeFileSync(file, `${process.pid} ${processBegin(process.pid)}`);
        } catch (cause) {
          lock.release();
          const says = `The store in ${dir} cannot be written: check free space.`;
          throw new StoreError("store-unwritable", says, { cause });
        } finally {
          closeSync(file);
        }
        return lock;
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
