/** Who holds a lock file, and whether that process is still there. */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { isRunning, processBegin } from "./process-begin.ts";

export interface LockHolder {
  readonly pid: number;
  /** When the process began, in the system's own count; empty where no system tells. */
  readonly began: string;
  readonly host: string;
  /** Processes of one space see each other by their numbers; in another one a number means another process. */
  readonly space: string;
  /** Of this one taking of the lock. */
  readonly id: string;
}

/** A holder that cannot be seen is gone when it has not touched its lock for so long; a living one is never so busy. */
const SILENT_MS = 15 * 60_000;

/** A lock that names nobody is being written this moment, or is damaged. */
const WRITTEN_WITHIN_MS = 5_000;

/** One boot of one machine, and the namespace of process numbers there: a container has its own. */
const SPACE = [
  told(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
  told(() => readlinkSync("/proc/self/ns/pid")),
].join(" ");

/** Empty where the system has no such file. */
function told(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

export function ownHolder(id: string): LockHolder {
  return { pid: process.pid, began: processBegin(process.pid), host: hostname(), space: SPACE, id };
}

/** `null` for a text that names nobody: the disk has damaged it, or it is not yet written. */
export function holderIn(text: string): LockHolder | null {
  try {
    const holder = JSON.parse(text) as Partial<LockHolder> | null;
    const { pid = 0, began, host, space, id } = holder ?? {};
    const words = { began, host, space, id };
    const isWhole =
      pid > 0 && Number.isInteger(pid) && Object.values(words).every((word) => typeof word === "string");
    return isWhole ? (holder as LockHolder) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** `age` is the time since the lock was touched; `held` are the ids of this very process. */
export function isGone(holder: LockHolder | null, age: number, held: ReadonlySet<string>): boolean {
  // What was touched in the future was touched before the clock was set back.
  const silent = Math.abs(age);
  if (holder === null) return silent >= WRITTEN_WITHIN_MS;
  if (held.has(holder.id)) return false;
  if (!isNeighbour(holder)) return silent >= SILENT_MS;
  if (!isRunning(holder.pid)) return true;
  if (holder.began !== "") return processBegin(holder.pid) !== holder.began;
  return holder.pid === process.pid || silent >= SILENT_MS;
}

/** For people: the process, and its host where its number means nothing to ours. */
export function nameOfHolder(holder: LockHolder | null): string {
  if (holder === null) return "a process that gives no name";
  return isNeighbour(holder) ? `process ${holder.pid}` : `process ${holder.pid} of ${holder.host}`;
}

/** Whether we would see the process by its number. */
function isNeighbour({ host, space }: LockHolder): boolean {
  return host === hostname() && space === SPACE;
}
