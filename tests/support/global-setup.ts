/**
 * Before and after a test run: a folder for what the run's test files share, and the end of the Neo4j server that one of
 * them may have started there. It belongs in `globalSetup` of vitest.config.ts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning, stopNeo4j } from "../../bench/faults/neo4j.mjs";

const runs = join(import.meta.dirname, "..", "..", ".cache", "runs");

/** Ends every server that has its home in the folder, then removes it. */
async function endRun(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, "pid");
    if (name !== "claim" && existsSync(file)) await stopNeo4j(Number(readFileSync(file, "utf8")));
  }
  rmSync(folder, { recursive: true, force: true });
}

export default async function setup(): Promise<() => Promise<void>> {
  mkdirSync(runs, { recursive: true });
  for (const pid of readdirSync(runs)) if (!isRunning(Number(pid))) await endRun(join(runs, pid));
  const folder = join(runs, String(process.pid));
  mkdirSync(folder, { recursive: true });
  process.env.LIANPU_TEST_RUN = folder;
  return () => endRun(folder);
}
