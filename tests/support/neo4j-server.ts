/**
 * A real Neo4j for the tests: one that the run starts, or the server that NEO4J_TEST_URI names (NEO4J_TEST_USERNAME, `neo4j`
 * unless told, and NEO4J_TEST_PASSWORD; its data is wiped).
 *
 * Test files say `describe.skipIf(lacksNeo4j())` and take the one database for themselves:
 * `const claim = await claimNeo4j()` in `beforeAll(…, CLAIM_MS)`, `await claim.release()` in `afterAll`. One server serves the whole
 * run: the first claim starts it, `global-setup.ts` (in `globalSetup` of vitest.config.ts) stops it. A test that kills its
 * server starts one of its own with `startNeo4j(home)`, its home below `runFolder()`.
 */
import { hasNeo4j } from "../../bench/faults/neo4j.mjs";

/** Time that a hook may need to fetch the server, start it and wait for other test files. */
export const CLAIM_MS = 600_000;

/** Folder of this test run, made by `global-setup.ts`; a server whose home is in it ends with the run at the latest. */
export function runFolder(): string {
  const folder = process.env.LIANPU_TEST_RUN;
  if (folder === undefined)
    throw new Error("vitest.config.ts lacks globalSetup: tests/support/global-setup.ts");
  return folder;
}

/** Whether tests on Neo4j must be skipped here; never with CI=true. */
export function lacksNeo4j(): boolean {
  return process.env.NEO4J_TEST_URI === undefined && !hasNeo4j();
}
