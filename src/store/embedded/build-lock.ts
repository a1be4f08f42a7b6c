/** One builder per store: a lock file with the process id, taken over when that process is gone. */
import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { StoreError } from "../../model/index.ts";
import { newGeneration } from "./pointer.ts";
import { isRunning, processBegin } from "./process-begin.ts";

/** Where no system tells when a process began, a lock that nobody has touched for so long is left over. */
const STALE_MS = 15 * 60_000;

/** Locks of this very process; a file with its id that is not here was left by an earlier process of the same id. */
const held = new Set<string>();

/** File systems that know no second name of a file say one of these. */
const NO_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
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

/**
 * A file that says who we are: the lock is there with its words or not at all, so that a builder killed meanwhile leaves none
 * that nobody can tell the owner of. It is named as a generation: the next build sweeps what is left of it.
 */
function writeClaim(dir: string): string {
  const claim = join(dir, newGeneration());
  const file = openSync(claim, "wx");
  try {
    writeFileSync(file, `${process.pid} ${processBegin(process.pid)}`);
    return claim;
  } catch (cause) {
    rmSync(claim, { force: true });
    const says = `The store in ${dir} cannot be written: check free space.`;
    throw new StoreError("store-unwritable", says, { cause });
  } finally {
    closeSync(file);
  }
}

/** Whether the claim now stands as the lock; not where another does, or where its builder has just swept ours. */
function placed(claim: string, path: string): boolean {
  try {
    linkSync(claim, path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST" || code === "ENOENT") return false;
    if (!NO_LINKS.has(code)) throw error;
  }
  try {
    copyFileSync(claim, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOENT") return false;
    throw error;
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
    const claim = writeClaim(dir);
    try {
      for (let attempt = 0; attempt < 3; attempt++) {
        if (placed(claim, path)) {
          held.add(path);
          return new BuildLock(path);
        }
        const pid = holder(path);
        if (pid !== null) {
          const says = `Another build (process ${pid}) is writing the store in ${dir}: wait until it ends.`;
          throw new StoreError("store-busy", says, { retryable: true });
        }
        rmSync(path, { force: true });
      }
    } finally {
      rmSync(claim, { force: true });
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
