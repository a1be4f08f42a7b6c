/** Waiting for a lock that one process holds by a file. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Release } from "../pipeline/effects.ts";
import { LockFile } from "../store/disk/lock-file.ts";
import { nameOfHolder } from "../store/disk/lock-holder.ts";

const PAUSE_MS = 150;

/** Says once whom it waits for. */
export async function lockFile(path: string, log: (line: string) => void): Promise<Release> {
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; ; told = true) {
    const taken = LockFile.take(path);
    if (taken instanceof LockFile) return async () => taken.release();
    if (!told) log(`waiting for another process (${nameOfHolder(taken)}) to give back its lock: ${path}`);
    await wait(PAUSE_MS);
  }
}
