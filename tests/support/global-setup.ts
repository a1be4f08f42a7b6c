/**
 * Before and after a test run: a folder for what the run's test files share, and the end of the Neo4j server that one of
 * them may have started there. It belongs in `globalSetup` of vitest.config.ts.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning, type Server, stopNeo4j } from "./neo4j-server.ts";

const runs = join(import.meta.dirname, "..", "..", ".cache", "runs");

async function endRun(folder: string): Promise<void> {
  const file = join(folder, "server.json");
  if (existsSync(file)) await stopNeo4j((JSON.parse(readFileSync(file, "utf8")) as Server).pid);
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
