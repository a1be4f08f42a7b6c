/**
 * Some rounds of `npm run bench -- faults`: the program killed anywhere and its files broken, the same bytes after the next build.
 * A server of Neo4j that is killed under a load has a test of its own: tests/store/neo4j-faults.test.ts.
 */
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../bench/faults/faults.mjs";
import { lacks } from "../../bench/tools.mjs";

describe("rounds of faults", () => {
  it("of builds, a server and files leave what the next build makes whole, and no decision is lost", {
    timeout: 600_000,
  }, async () => {
    const { counts, faults } = await faultsOf({
      rounds: 7,
      seed: 7,
      kinds: ["build", "damage", "damage", "serve"],
    });
    expect(faults).toEqual([]);
    expect(counts).toEqual({ build: 2, damage: 4, serve: 1 });
  });

  it.skipIf(lacks("redis"))(
    "of workers end in the bytes of a build on one machine",
    {
      timeout: 600_000,
    },
    async () => {
      const { counts, faults } = await faultsOf({ rounds: 1, seed: 8, kinds: ["worker"] });
      expect([faults, counts]).toEqual([[], { worker: 1 }]);
    },
  );

  it("of the clock leave the same bytes, and the last decision in force", { timeout: 600_000 }, async () => {
    const { counts, faults } = await faultsOf({ rounds: 1, seed: 8, kinds: ["clock"] });
    expect([faults, counts]).toEqual([[], { clock: 1 }]);
  });

  it.skipIf(lacks("redis"))("of Redis under load end in the same bytes", { timeout: 600_000 }, async () => {
    const { counts, faults } = await faultsOf({ rounds: 1, seed: 10, kinds: ["redis"] });
    expect([faults, counts]).toEqual([[], { redis: 1 }]);
  });
});
