/** A server that other machines reach answers only who bears its secret. */
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

const SECRET = "a-long-and-secret-word";
const store = memoryStore(newsGraph(1), () => ({ columns: [], rows: [], truncated: false }));
const app = createApp({
  store: async () => store,
  checkCypher: (cypher) => ({ ok: true, text: cypher }),
  readStatic: async () => ({ bytes: new TextEncoder().encode("x"), etag: '"e"' }),
  info: { version: "0", readOnly: true },
  secret: SECRET,
  clock: () => 0,
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: "paper.example", ...headers } });

describe("the door", () => {
  it.each([
    ["nothing", {}],
    ["a wrong secret", { authorization: `Bearer ${SECRET}x` }],
    ["the secret's beginning", { authorization: `Bearer ${SECRET.slice(0, -1)}` }],
    ["an empty secret", { authorization: "Bearer " }],
    ["the secret as the cookie", { cookie: `lianpu=${SECRET}` }],
    ["another scheme", { authorization: `Basic ${btoa(`x:${SECRET}`)}` }],
  ])("refuses API and files to who bears %s", async (_what, headers) => {
    for (const path of ["/api/info", "/", "/assets/main.js", "/?token=", "/api/info?token=wrong"]) {
      const answer = await get(path, headers);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.headers.get("set-cookie")).toBeNull();
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
    }
  });

  it("answers who bears it, under any host name", async () => {
    expect((await get("/api/info", { authorization: `Bearer ${SECRET}` })).status).toBe(200);
  });

  it("exchanges it for a cookie that scripts cannot read, and drops it from the address", async () => {
    const first = await get(`/?view=chain&token=${SECRET}`);
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe("/?view=chain");
    const cookie = first.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^lianpu=[0-9a-f]{64};/);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    expect(cookie).not.toContain(SECRET);
    const { status } = await get("/api/info", { cookie: cookie.split(";")[0] ?? "" });
    expect(status).toBe(200);
  });

  it.each(["//evil.example/", "/\\evil.example/", "/api/info"])(
    "exchanges it at the root alone, not at %s, which could lead to another site",
    async (path) => {
      const answer = await app.request(`http://paper.example${path}?token=${SECRET}`);
      expect(answer.status).toBe(401);
      expect(answer.headers.get("location")).toBeNull();
    },
  );

  it("still refuses what another site's page sends", async () => {
    const headers = { authorization: `Bearer ${SECRET}`, origin: "https://evil.example" };
    expect((await get("/api/info", headers)).status).toBe(403);
  });
});
