/** When a process began: tells it from a later one that got the same number, whatever the clock was set to meanwhile. */
import { readFileSync } from "node:fs";

/** Field 22 of `/proc/PID/stat`, in the system's own count; empty where the system has no such file. */
export function processBegin(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold spaces.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

/** Whether any process has this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether the process that began then still runs. */
export function isAlive(pid: number, began: string): boolean {
  return isRunning(pid) && processBegin(pid) === began;
}
