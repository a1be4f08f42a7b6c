/**
 * A lock that one process holds by a file. What a dead holder left behind is removed by one process at a time, which has looked
 * again: a living lock that another has taken meanwhile is never touched.
 */
import { randomUUID } from "node:crypto";
import {
  constants,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { textSum } from "../../text/checksum.ts";
import { holderIn, isGone, type LockHolder, ownHolder } from "./lock-holder.ts";

/** How often a holder shows that it is alive, for those who cannot see its process. */
const TOUCH_MS = 30_000;

/** How often others may come before us within one look; whoever asks looks again later. */
const ATTEMPTS = 8;

/** File systems that know no second name of a file say one of these. */
const NO_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/** Ids of the locks of this very process, whose number alone does not tell it from an earlier one. */
const held = new Set<string>();

export class LockFile {
  readonly #path: string;
  readonly #id: string;
  readonly #beat: NodeJS.Timeout;

  private constructor(path: string, id: string) {
    this.#path = path;
    this.#id = id;
    this.#beat = setInterval(() => this.#show(), TOUCH_MS).unref();
    held.add(id);
  }

  /** The lock, or who holds it: `null` where others come and go so fast that nobody can be named. */
  static take(at: string): LockFile | LockHolder | null {
    const path = resolve(at);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const id = randomUUID();
      if (placed(id, path)) {
        sweepBeside(path);
        return new LockFile(path, id);
      }
      const found = textAt(path);
      if (found === null) continue;
      if (!isLeft(path, found)) return holderIn(found);
      removeLeft(path, found);
    }
    return null;
  }

  /** Shows that the holder is alive. Whoever works long without a pause calls it. */
  touch(): void {
    const now = new Date();
    utimesSync(this.#path, now, now);
  }

  /** A lock that another has taken from us, thinking us dead, is left alone. */
  release(): void {
    clearInterval(this.#beat);
    if (this.#isOurs()) rmSync(this.#path, { force: true });
    held.delete(this.#id);
  }

  #isOurs(): boolean {
    return holderIn(textAt(this.#path) ?? "")?.id === this.#id;
  }

  #show(): void {
    try {
      if (this.#isOurs()) this.touch();
    } catch {
      // A disk that is away for a moment ends no work; one that stays away ends it where it writes.
      return;
    }
  }
}

/** Makes the lock with its words in it, or not at all, where none is there. */
function placed(id: string, path: string): boolean {
  const claim = `${path}.${id}`;
  try {
    writeFileSync(claim, JSON.stringify(ownHolder(id)), { flag: "wx" });
    return linked(claim, path);
  } finally {
    rmSync(claim, { force: true });
  }
}

/** Not where another lock stands, or where whoever just took it has swept our claim. */
function linked(claim: string, path: string): boolean {
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

/**
 * Whoever removes a dead lock holds a lock on doing so, named after what it says; no two live locks ever say the same. So what
 * is read once more under that lock stands until it is removed. Should its holder die too, its lock is dealt with in the same way.
 */
function removeLeft(path: string, found: string): void {
  const turn = LockFile.take(`${path}.${textSum(found)}`);
  if (!(turn instanceof LockFile)) return;
  try {
    if (textAt(path) === found && isLeft(path, found)) rmSync(path, { force: true });
  } finally {
    turn.release();
  }
}

function isLeft(path: string, text: string): boolean {
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && isGone(holderIn(text), Date.now() - touched, held);
}

/** Claims of killed processes and turns at earlier locks: nobody needs any of them once a lock stands that is alive. */
function sweepBeside(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(path)}.`)) rmSync(join(folder, name), { force: true });
  }
}

/** `null` where there is no file. */
function textAt(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
