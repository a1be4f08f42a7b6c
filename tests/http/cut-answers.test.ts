/** An answer that holds a part of what there is says so. */
import { expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import type { Answer, PostsAnswer, TimelineAnswer } from "../../src/http/contract.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

/** What the API makes of rows that are the first of many. */
async function cut<T>(path: string, rows: readonly (readonly unknown[])[]): Promise<T> {
  const columns = ["at", "type", "events"];
  const app = createApp({
    store: async () => ({
      ...memoryStore(newsGraph(1)),
      query: async () => ({ columns, rows, truncated: true }),
    }),
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async () => null,
    library: [{ name: "posts-at", says: "", question: { zh: "", en: "" }, params: [], cypher: "RETURN 1" }],
    info: { version: "0", readOnly: true },
    clock: () => 0,
  });
  const response = await app.request(path, { headers: { host: "localhost" } });
  const answer = (await response.json()) as Answer<T>;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data;
}

it("the timeline, whose newest bars are kept and stand last", async () => {
  const rows = [
    ["2024-02", "signing", 1],
    ["2024-02", "meeting", 3],
    ["2024-01", "meeting", 2],
  ];
  const { bars, truncated } = await cut<TimelineAnswer>("/api/timeline?by=month", rows);
  expect(truncated).toBe(true);
  expect(bars.map(({ at, type }) => `${at} ${type}`)).toEqual([
    "2024-01 meeting",
    "2024-02 meeting",
    "2024-02 signing",
  ]);
});

it("posts on a day", async () => {
  expect(await cut<PostsAnswer>("/api/posts?at=2024-01-02&title=市长", [])).toMatchObject({
    truncated: true,
  });
});
