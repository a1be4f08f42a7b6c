/** Some rounds of `npm run bench -- faults`: the program killed anywhere and its files broken, the same bytes after the next build. */
import { describe, expect, it } from "vitest";
import { faultsOf } from "../../bench/faults/faults.mjs";
import { lacks } from "../support/tools.mjs";

describe("rounds of faults", () => {
  it("of builds, a server and files leave what the next build makes whole, and no decision is lost", {
    timeout: 600_000,
  }, async () => {
    const { counts, faults } = await faultsOf({
      rounds: 9,
      seed: 7,
      kinds: ["build", "damage", "damage", "serve"],
    });
    expect(faults).toEqual([]);
    expect(counts).toEqual({ build: 3, damage: 4, serve: 2 });
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
});
