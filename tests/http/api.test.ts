/** The API over a graph in memory: what each route answers, and how it refuses. */
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import type {
  Answer,
  EntityAnswer,
  EvidenceAnswer,
  Info,
  Neighbours,
  Overview,
  PathsAnswer,
  SearchResult,
  Subgraph,
} from "../../src/http/contract.ts";
import type { Deps } from "../../src/http/deps.ts";
import { StoreError } from "../../src/model/index.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

const graph = newsGraph(3);

function app(over: Partial<Deps> = {}) {
  const store = memoryStore(graph, () => ({ columns: ["n"], rows: [[1]], truncated: false }));
  return createApp({
    store: async () => store,
    checkCypher: (cypher) =>
      cypher.includes("DELETE")
        ? { ok: false, code: "cypher-writes", says: "only reading" }
        : { ok: true, text: cypher },
    readStatic: async (path) =>
      path === "index.html" ? { bytes: new TextEncoder().encode("<!doctype html>"), etag: '"1"' } : null,
    info: { version: "0.0.0", readOnly: false },
    clock: () => 0,
    ...over,
  });
}

const HOST = { host: "127.0.0.1:4321" };

async function get<T>(path: string, over?: Partial<Deps>): Promise<T> {
  const response = await app(over).request(path, { headers: HOST });
  const answer = (await response.json()) as Answer<T>;
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.says}`);
  return answer.data;
}

function post(path: string, body: unknown, headers: Record<string, string> = {}, over?: Partial<Deps>) {
  return app(over).request(path, {
    method: "POST",
    headers: { ...HOST, "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

async function posted<T>(path: string, body: unknown): Promise<T> {
  const answer = (await (await post(path, body)).json()) as Answer<T>;
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.says}`);
  return answer.data;
}

describe("what the API answers", () => {
  it("tells the words of every label and relation in Chinese and English", async () => {
    const info = await get<Info>("/api/info");
    expect(info.words.labels.Person).toEqual({ zh: "人物", en: "Person" });
    expect(info.words.relations.ATTENDED?.zh).toBe("参加");
    expect(info.keys.HOLDS).toContain("validFrom");
    expect(info.asks).toBe(false);
  });

  it("gives a capped overview with totals, leaders first, and events by month", async () => {
    const overview = await get<Overview>("/api/overview");
    const people = overview.nodes.filter((node) => node.label === "Person");
    expect(people).toHaveLength(18);
    expect(people.map((node) => node.name)).toContain("毛腾飞");
    expect(overview.counts.nodes.Person).toBe(36);
    expect(overview.nodes.some((node) => node.label === "Statement")).toBe(false);
    expect(overview.months).toEqual([
      { month: "2024-01", events: 1 },
      { month: "2024-02", events: 1 },
      { month: "2024-03", events: 1 },
    ]);
    expect(overview.period).toEqual({ from: "2024-01", to: "2024-03" });
  });

  it.each([
    ["腾飞", "name"],
    ["maotengfei", "pinyin"],
    ["mtf", "initials"],
  ])("finds 毛腾飞 by %s", async (q, via) => {
    const { hits } = await get<SearchResult>(`/api/search?q=${encodeURIComponent(q)}`);
    expect(hits.find((hit) => hit.node.name === "毛腾飞")?.via).toBe(via);
  });

  it("finds nothing for blanks and never a statement or an article", async () => {
    expect((await get<SearchResult>("/api/search?q=%20")).hits).toEqual([]);
    const { hits } = await get<SearchResult>(`/api/search?q=${encodeURIComponent("推进会")}&limit=50`);
    expect(new Set(hits.map((hit) => hit.node.label))).toEqual(new Set(["Event"]));
  });

  it("gives a node by an id that holds slashes, without its file folder", async () => {
    const id = encodeURIComponent("江州日报/2024-01-12/A01");
    const node = await get<{ props: { source: string } }>(`/api/nodes/${id}`);
    expect(node.props.source).toBe("江州日报_2024-01-12.txt");
  });

  it("gives several nodes with the edges among them", async () => {
    const { nodes, edges } = await posted<Subgraph>("/api/nodes", {
      ids: ["person0-0", "council0", "nobody"],
    });
    expect(nodes.map((node) => node.id).sort()).toEqual(["council0", "person0-0"]);
    expect(edges.map((edge) => edge.props.title).sort()).toEqual(["书记", "第一书记"]);
  });

  it("expands past what is loaded: the second page brings only new nodes, totals stay whole", async () => {
    const first = await posted<Neighbours>("/api/neighbours", { id: "council0", limit: 5 });
    const shown = first.nodes.map((node) => node.id);
    const second = await posted<Neighbours>("/api/neighbours", { id: "council0", limit: 5, exclude: shown });
    expect(first.nodes).toHaveLength(5);
    expect(second.nodes).toHaveLength(5);
    expect(second.nodes.filter((node) => shown.includes(node.id))).toEqual([]);
    expect(second.totals).toEqual(first.totals);
    expect(first.totals.HOLDS).toBe(13);
  });

  it("gives 25 neighbours at most where no limit is asked", async () => {
    const { nodes } = await posted<Neighbours>("/api/neighbours", { id: "chain0" });
    expect(nodes.length).toBeLessThanOrEqual(25);
  });

  it("shows an entity's posts, events and relations, each with its sentence, paper, date and page", async () => {
    const entity = await get<EntityAnswer>("/api/entities/person0-0");
    expect(entity.posts.map((fact) => fact.edge.props.title ?? fact.edge.props.role).sort()).toEqual([
      "书记",
      "第一书记",
      "链长",
    ]);
    expect(entity.events).toHaveLength(1);
    expect(entity.events[0]?.source).toEqual({
      quote: "中共江州委员会书记毛腾飞主持会议并讲话。",
      paper: "江州日报",
      date: "2024-01-12",
      page: "A01",
    });
  });

  it("opens an edge: each sentence lies where it says in its article", async () => {
    const id = encodeURIComponent("ATTENDED:person0-0:event0:");
    const { statements, articles, from, to } = await get<EvidenceAnswer>(`/api/evidence/${id}`);
    const [statement] = statements;
    const [article] = articles;
    expect([from.name, to.label]).toEqual(["毛腾飞", "Event"]);
    expect(article?.text.slice(statement?.at?.start, statement?.at?.end)).toBe(statement?.quote);
    expect(article).toMatchObject({ paper: "江州日报", date: "2024-01-12", page: "A01" });
    expect(statement?.rule).toBe("post.before-name");
  });

  it("finds how two people are joined, and says nothing where no path is short enough", async () => {
    const { paths } = await get<PathsAnswer>("/api/paths?from=person0-1&to=person0-2&hops=2");
    expect(paths[0]?.nodes.map((node) => node.id).at(0)).toBe("person0-1");
    expect(paths[0]?.edges).toHaveLength(2);
    expect((await get<PathsAnswer>("/api/paths?from=person0-1&to=person1-2&hops=2")).paths).toEqual([]);
  });

  it("runs a reading statement that the gate lets pass", async () => {
    expect(await posted("/api/query", { cypher: "RETURN 1 AS n" })).toEqual({
      columns: ["n"],
      rows: [[1]],
      truncated: false,
      tookMs: 0,
    });
  });
});

describe("how the API refuses", () => {
  it.each([
    ["/api/nodes/nobody", 404, "node-not-found"],
    ["/api/entities/nobody", 404, "node-not-found"],
    ["/api/evidence/nobody", 404, "edge-not-found"],
    ["/api/nothing", 404, "no-such-route"],
    ["/api/search?limit=900", 400, "bad-request"],
    ["/api/paths?from=a", 400, "bad-request"],
    ["/api/paths?from=a&to=a", 400, "same-ends"],
    ["/api/paths?from=a&to=b&types=KNOWS", 400, "bad-request"],
    ["/api/paths?from=a&to=b&hops=9", 400, "bad-request"],
  ])("answers %s with %i %s", async (path, status, code) => {
    const response = await app().request(path, { headers: HOST });
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe(code);
  });

  it("asks the gate before the store, and a writing statement stops there", async () => {
    const response = await post("/api/query", { cypher: "MATCH (n) DELETE n" });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      ok: false,
      error: { code: "cypher-writes", says: "only reading" },
    });
  });

  it.each([
    ["not JSON", "{", 400, "bad-json"],
    ["a wrong field", { cypher: 3 }, 400, "bad-request"],
    ["an empty text", { cypher: "" }, 400, "bad-request"],
    ["a huge body", { cypher: "x".repeat(600_000) }, 413, "body-too-large"],
  ])("refuses %s", async (_what, body, status, code) => {
    const response = await post("/api/query", body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe(code);
  });

  it("says so where no one answers questions", async () => {
    expect((await post("/api/ask", { question: "谁出席了推进会？" })).status).toBe(501);
  });

  it("never shows a path of the machine in an error", async () => {
    const broken = () =>
      Promise.reject(new StoreError("store-locked", "cannot open /srv/data/graph/current.lbug"));
    const response = await app({ store: broken }).request("/api/overview", { headers: HOST });
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(text).toContain("current.lbug");
    expect(text).not.toContain("/srv");
    const unknown = () => Promise.reject(new Error("ENOENT /srv/data"));
    const other = await app({ store: unknown }).request("/api/overview", { headers: HOST });
    expect(other.status).toBe(500);
    expect(await other.text()).not.toContain("srv");
  });
});
