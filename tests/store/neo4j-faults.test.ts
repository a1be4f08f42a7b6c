/** Loads that are cut off, by the end of the client or of the server: the next load makes the graph whole. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Login, type Server, startNeo4j, stopNeo4j } from "../../bench/faults/neo4j.mjs";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j, runFolder } from "../support/neo4j-server.ts";
import { graphOfSize } from "../support/sized-graph.mjs";

/** Loads `size` people and proves that the graph is equal to what was wanted. */
async function loadsWhole(login: Login, size: number): Promise<void> {
  const store: GraphStore = openNeo4j(login);
  try {
    const graph = graphOfSize(size);
    await store.apply(graph);
    expect(await store.counts()).toEqual({ nodes: { Event: 1, Person: size }, edges: { ATTENDED: size } });
    expect(await store.apply(graph)).toEqual({ nodes: {}, edges: {}, changed: false });
  } finally {
    await store.close();
  }
}

/** What is stored once nobody but this reader is at work: the server ends the transactions of a client that died. */
async function settled(driver: Driver, database: string): Promise<unknown> {
  const all =
    "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN count(*) AS n";
  await vi.waitFor(async () => {
    const { records } = await driver.executeQuery(all, {}, { database });
    expect(records[0]?.get("n")).toBe(0);
  }, 60_000);
  const both = "RETURN COUNT { (:Person) } AS people, COUNT { ()-[:ATTENDED]->() } AS edges";
  const { records } = await driver.executeQuery(both, {}, { database });
  return records[0]?.toObject();
}

/** Starts a loader of its own process. */
function loader(login: Login, size: number) {
  const script = join(import.meta.dirname, "..", "support", "load-child.mjs");
  const child = spawn(process.execPath, [script, JSON.stringify(login), String(size)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_code, signal) => resolve(signal)),
  );
  const loading = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return { child, ended, loading };
}

describe.skipIf(lacksNeo4j())("a load whose client is killed", () => {
  let claim: Claim;
  beforeAll(async () => {
    claim = await claimNeo4j();
    await loadsWhole(claim.login, 10);
  }, CLAIM_MS);
  afterAll(() => claim.release(), CLAIM_MS);

  it.each(Array.from({ length: 6 }, (_, i) => i))(
    "leaves the old or the new graph, and is completed by the next one (%i)",
    async (round) => {
      const { child, ended, loading } = loader(claim.login, 2000);
      await loading;
      await sleep(Math.random() * 1_500);
      child.kill("SIGKILL");
      expect(await ended).toBe("SIGKILL");
      const before = round === 0 ? 10 : 999 + round;
      const whole = [before, 2000, 4000].map((size) => ({ people: size, edges: size }));
      expect(whole).toContainEqual(await settled(claim.driver, claim.login.database));
      await loadsWhole(claim.login, 1000 + round);
    },
    120_000,
  );
});

describe.skipIf(lacksNeo4j() || process.env.NEO4J_TEST_URI !== undefined)(
  "a load whose server is killed",
  () => {
    let home: string;
    let server: Server;
    beforeAll(async () => {
      home = join(runFolder(), "faults");
      server = await startNeo4j(home);
      await loadsWhole(server, 10);
    }, CLAIM_MS);
    afterAll(async () => {
      await stopNeo4j(server.pid, "SIGKILL");
    }, CLAIM_MS);

    it.each([100, 600])(
      "is completed once it runs again (killed after %i ms)",
      async (afterMs) => {
        const { child, ended, loading } = loader(server, 2000);
        await loading;
        await sleep(afterMs);
        await stopNeo4j(server.pid, "SIGKILL");
        child.kill("SIGKILL");
        await ended;
        server = await startNeo4j(home, server);
        await loadsWhole(server, 1000 + afterMs);
      },
      CLAIM_MS,
    );
  },
);
