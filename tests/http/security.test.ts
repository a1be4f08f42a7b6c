/** Who may ask the server, and which headers every answer carries. */
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

const store = memoryStore(newsGraph(1), () => ({ columns: [], rows: [], truncated: false }));
const read: string[] = [];
const app = createApp({
  store: async () => store,
  checkCypher: (cypher) => ({ ok: true, text: cypher }),
  readStatic: async (path) => {
    read.push(path);
    const known = ["index.html", "assets/main-abc.js"].includes(path);
    return known ? { bytes: new TextEncoder().encode("x"), etag: '"e"' } : null;
  },
  info: { version: "0", readOnly: true },
  clock: () => 0,
});

function ask(headers: Record<string, string>, method = "GET") {
  const body = method === "POST" ? { body: '{"cypher":"RETURN 1"}' } : {};
  return app.request(method === "POST" ? "/api/query" : "/api/info", { method, headers, ...body });
}

describe("hosts and origins", () => {
  it.each(["127.0.0.1:4321", "localhost:80", "[::1]:4321", "LOCALHOST"])("answers under %s", async (host) => {
    expect((await ask({ host })).status).toBe(200);
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", ""])(
    "refuses the host name %j",
    async (host) => {
      expect((await ask({ host })).status).toBe(403);
    },
  );

  it("refuses the viewer's files too under a foreign name", async () => {
    expect((await app.request("/", { headers: { host: "evil.example" } })).status).toBe(403);
  });

  const json = { host: "127.0.0.1:4321", "content-type": "application/json" };
  it.each([
    ["the own origin", { ...json, origin: "http://127.0.0.1:4321" }, 200],
    ["no origin, as a command line sends it", json, 200],
    ["another port", { ...json, origin: "http://127.0.0.1:9999" }, 403],
    ["another site", { ...json, origin: "https://evil.example" }, 403],
    ["an opaque origin", { ...json, origin: "null" }, 403],
    ["what the browser calls cross-site", { ...json, "sec-fetch-site": "cross-site" }, 403],
    ["a plain form", { ...json, "content-type": "text/plain" }, 415],
    ["no type at all", { host: json.host }, 415],
  ])("a POST with %s gets the right answer", async (_what, headers, status) => {
    expect((await ask(headers, "POST")).status).toBe(status);
  });
});

describe("headers and files", () => {
  it.each(["/", "/api/info", "/api/nothing", "/assets/gone.js"])(
    "%s carries a strict policy",
    async (path) => {
      const { headers } = await app.request(path, { headers: { host: "localhost" } });
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain("unsafe");
      expect(policy).not.toMatch(/https?:|data:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    },
  );

  it("keeps API answers out of caches, hashed files in them", async () => {
    const host = { headers: { host: "localhost" } };
    expect((await app.request("/api/info", host)).headers.get("cache-control")).toBe("no-store");
    const asset = await app.request("/assets/main-abc.js", host);
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-type")).toContain("text/javascript");
    const again = await app.request("/", { headers: { host: "localhost", "if-none-match": '"e"' } });
    expect(again.status).toBe(304);
  });

  it.each([
    "/../package.json",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fx.js",
    "/.env",
    "/a//b.js",
    "/%ff.js",
    "/x%00.js",
  ])("never reads outside the viewer's folder: %s", async (path) => {
    read.length = 0;
    await app.request(`http://localhost${path}`, { headers: { host: "localhost" } });
    expect(read.filter((one) => /\.\.|^\.|\/\/|\0|^\//.test(one))).toEqual([]);
  });
});
