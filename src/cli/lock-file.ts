/** A lock that one process holds by a file; a file that its holder left behind when it died counts for nothing. */
import { mkdirSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Release } from "../pipeline/effects.ts";
import { isAlive, processBegin } from "../store/embedded/process-begin.ts";

interface Holder {
  readonly pid: number;
  /** When the process began, in the system's own count: tells it from a later one of the same number. */
  readonly began: string;
}

const PAUSE_MS = 150;

export async function lockFile(path: string, log: (line: string) => void): Promise<Release> {
  mkdirSync(dirname(path), { recursive: true });
  const me: Holder = { pid: process.pid, began: processBegin(process.pid) };
  let told = false;
  while (!(await take(path, me))) {
    const holder = await holderOf(path);
    if (holder === null || !isAlive(holder.pid, holder.began)) {
      await clear(path, me);
      continue;
    }
    if (!told) log(`waiting for another build (process ${holder.pid}) to end`);
    told = true;
    await wait(PAUSE_MS);
  }
  return () => rm(path, { force: true });
}

/** Creates the lock file if there is none. */
async function take(path: string, me: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(me), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    // On a full disk the file is made and its words are not.
    await rm(path, { force: true });
    throw error;
  }
}

/** `null` where the file is gone, or its holder died before it had written its name. */
async function holderOf(path: string): Promise<Holder | null> {
  for (let look = 0; look < 3; look += 1) {
    const text = await readFile(path, "utf8").catch(() => "");
    if (text !== "") return named(text);
    // A file that is there and empty may be one that is being written this moment.
    await wait(PAUSE_MS);
  }
  return null;
}

/** `null` for a text that names nobody: the disk has damaged it. */
function named(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    return Number.isInteger(holder?.pid) ? { pid: Number(holder?.pid), began: String(holder?.began) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Of several that find a dead lock, one moves it away; the others find nothing to move. */
async function clear(path: string, me: Holder): Promise<void> {
  const aside = `${path}.${me.pid}.dead`;
  try {
    await rename(path, aside);
    await rm(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
