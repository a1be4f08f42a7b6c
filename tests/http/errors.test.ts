/** What a client learns of an error, and what the server's own log does. */
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { InputError, StoreError } from "../../src/model/index.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

/** A server whose queries end in `error`, and what it logged. */
function failing(error: Error): {
  readonly query: () => Promise<Response>;
  readonly logged: readonly string[];
} {
  const logged: string[] = [];
  const app = createApp({
    store: async () =>
      memoryStore(newsGraph(1), () => {
        throw error;
      }),
    checkCypher: (cypher) => ({ ok: true, text: cypher }),
    readStatic: async () => null,
    info: { version: "0", readOnly: true },
    clock: () => 0,
    log: (line) => logged.push(line),
  });
  const query = () =>
    Promise.resolve(
      app.request("/api/query", {
        method: "POST",
        headers: { host: "127.0.0.1", "content-type": "application/json" },
        body: JSON.stringify({ cypher: "RETURN 1" }),
      }),
    );
  return { query, logged };
}

describe("an error that no route knows", () => {
  it("is told in general words, and logged with its request and its stack", async () => {
    const { query, logged } = failing(new TypeError("/home/somebody/graph is not iterable"));
    const response = await query();
    expect(response.status).toBe(500);
    expect(JSON.stringify(await response.json())).not.toContain("somebody");
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/^POST \/api\/query: TypeError: .*somebody[\s\S]*errors\.test\.ts/);
  });
});

describe("a status", () => {
  it.each([
    [new InputError("bad-request", "x"), 400],
    [new InputError("page-unknown", "x"), 404],
    [new InputError("entity-unknown", "x"), 404],
    [new InputError("node-not-found", "x"), 404],
    [new InputError("data-file-broken", "x"), 500],
    [new InputError("file-unwritable", "x"), 507],
    [new StoreError("query-plan", "x"), 400],
    [new StoreError("store-busy", "x", { retryable: true }), 503],
    [new StoreError("query-cache-lost", "x"), 503],
  ])("goes by the code: %o gives %i", async (error, status) => {
    expect((await failing(error).query()).status).toBe(status);
  });
});

describe("a query that takes too long", () => {
  it("is the client's to narrow, not to send again", async () => {
    const { query, logged } = failing(new StoreError("query-timeout", "took too long", { retryable: true }));
    const response = await query();
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, error: { code: "query-timeout" } });
    expect(logged).toEqual([]);
  });
});
