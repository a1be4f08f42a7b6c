/** What is made of a graph is made once for each graph. */
import { expect, it } from "vitest";
import { oncePerGraph } from "../../src/http/once-per-graph.ts";
import { memoryStore } from "../support/memory-store.ts";

/** Asks of stores in these versions one after the other; how often it was made, and what came. */
async function asked(versions: readonly (string | null)[], fails: readonly number[] = []) {
  let times = 0;
  const once = oncePerGraph(async () => {
    times += 1;
    if (fails.includes(times)) throw new Error("not now");
    return times;
  });
  const store = memoryStore({ nodes: [], edges: [] });
  const came: unknown[] = [];
  for (const version of versions) {
    came.push(await once({ ...store, version: async () => version }).catch(() => "failed"));
  }
  return { times, came };
}

it("is made anew for another graph alone", async () => {
  expect(await asked(["a", "a", "b", "b"])).toEqual({ times: 2, came: [1, 1, 2, 2] });
});

it("is made each time where the store cannot tell", async () => {
  expect(await asked([null, null])).toEqual({ times: 2, came: [1, 2] });
});

it("is made again after a failure", async () => {
  expect(await asked(["a", "a", "a"], [1])).toEqual({ times: 2, came: ["failed", 2, 2] });
});
