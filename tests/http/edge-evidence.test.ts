/** What stands behind many edges is what stands behind each, read at once. */
import { expect, it } from "vitest";
import { edgeEvidence, edgesEvidence } from "../../src/http/edge-evidence.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

it("asks the store once for all of them, and leaves out what is no edge", async () => {
  const graph = newsGraph(3);
  const store = memoryStore(graph);
  const asked: string[] = [];
  const counting: typeof store = {
    ...store,
    evidence: (ids) => {
      asked.push(ids.join(" "));
      return store.evidence(ids);
    },
  };
  const ids = graph.edges.filter(({ type }) => type === "HOLDS" || type === "IN_CHAIN").map(({ id }) => id);
  const found = await edgesEvidence(counting, [...ids, "nothing"]);
  expect([...found.keys()].sort()).toEqual([...ids].sort());
  expect(asked).toHaveLength(1);
  for (const id of ids) expect(found.get(id)).toEqual(await edgeEvidence(store, id));
  const all = [...found.values()];
  expect(all.some(({ statements, articles }) => statements.length > 0 && articles.length > 0)).toBe(true);
});
