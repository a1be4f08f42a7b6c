/** What the API answers on a real store: the same as over the graph in memory. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import type {
  Answer,
  ChainAnswer,
  DegreesAnswer,
  EntityAnswer,
  EvidenceAnswer,
  EvidenceIds,
  Failure,
  Neighbours,
  Overview,
  PapersAnswer,
  PathsAnswer,
  RosterAnswer,
  SearchResult,
  TimelineAnswer,
  TimelineEvents,
} from "../../src/http/contract.ts";
import { checkCypher } from "../../src/store/gate/gate.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

const graph = newsGraph(4);

function appOn(on: GraphStore) {
  return createApp({
    store: async () => on,
    checkCypher: (cypher) => {
      const verdict = checkCypher(cypher);
      return verdict.ok ? verdict : { ok: false, code: verdict.code, says: verdict.says.en };
    },
    readStatic: async () => null,
    info: { version: "0", readOnly: true },
    clock: () => 0,
  });
}

/** The refusal of a Cypher text. */
async function refusal(on: GraphStore, cypher: string): Promise<Failure["error"]> {
  const headers = { host: "localhost", "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify({ cypher }) };
  const answer = (await (await appOn(on).request("/api/query", init)).json()) as Answer<unknown>;
  if (answer.ok) throw new Error("the statement ran");
  return answer.error;
}

async function ask<T>(on: GraphStore, path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const headers = { host: "localhost", "content-type": "application/json" };
  const answer = (await (await appOn(on).request(path, { ...init, headers })).json()) as Answer<T>;
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.says}`);
  return answer.data;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

/** `open` gives an empty store; the suite fills and closes it. */
export function apiContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`the API on ${name}`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.apply(graph);
    }, 60_000);
    afterAll(() => store?.close());

    it.each([
      ["毛滕飞", "毛腾飞", true],
      ["毛 腾飞", "毛腾飞", true],
      ["中宇轨到装备", "中宇轨道装备有限公司", true],
      ["毛腾飞", "毛腾飞", false],
      ["滕飞", undefined, false],
    ])("finds by %s the name %s", async (text, found, nearly) => {
      const answer = await ask<SearchResult>(store, `/api/search?q=${encodeURIComponent(text)}`);
      expect({ found: answer.hits[0]?.node.name, nearly: answer.nearly }).toEqual({ found, nearly });
    });

    it("gives the same overview as the graph in memory", async () => {
      const real = await ask<Overview>(store, "/api/overview");
      const fake = await ask<Overview>(memoryStore(graph), "/api/overview");
      expect(ids(real.nodes)).toEqual(ids(fake.nodes));
      expect(ids(real.edges)).toEqual(ids(fake.edges));
      expect(real.counts).toEqual(fake.counts);
      expect(real.months).toEqual(fake.months);
    });

    it("pages through all neighbours without repeating one", async () => {
      const seen: string[] = [];
      for (;;) {
        const { nodes } = await ask<Neighbours>(store, "/api/neighbours", {
          id: "council1",
          exclude: seen,
          limit: 5,
        });
        if (nodes.length === 0) break;
        expect(nodes.filter((node) => seen.includes(node.id))).toEqual([]);
        seen.push(...ids(nodes));
      }
      const ends = graph.edges.flatMap(({ from, to }) =>
        from === "council1" ? [to] : to === "council1" ? [from] : [],
      );
      expect(seen.sort()).toEqual([...new Set(ends)].sort());
    });

    it("counts the relations of nodes in the whole graph", async () => {
      const wish = { ids: ["council0", "person0-0", "nobody"], types: ["HOLDS", "ATTENDED", "LEADS_CHAIN"] };
      const { degrees } = await ask<DegreesAnswer>(store, "/api/degrees", wish);
      expect(degrees).toEqual((await ask<DegreesAnswer>(memoryStore(graph), "/api/degrees", wish)).degrees);
      expect(degrees.council0).toBe(13);
      expect(Object.keys(degrees).sort()).toEqual(["council0", "person0-0"]);
    });

    it("finds paths with the sentence of each step, and goes round the shortest where they are few", async () => {
      const between = "/api/paths?from=person0-0&to=council0";
      const { paths } = await ask<PathsAnswer>(store, `${between}&hops=4&limit=10`);
      expect(paths.slice(0, 2).map(({ edges }) => edges.length)).toEqual([1, 1]);
      expect(paths.length).toBeGreaterThan(2);
      expect(paths.slice(2).every(({ edges }) => edges.length > 1)).toBe(true);
      expect(new Set(paths.map(({ edges }) => edges.map(({ id }) => id).join())).size).toBe(paths.length);
      for (const { edges, sources } of paths) {
        expect(sources).toHaveLength(edges.length);
        expect(sources.every((source) => source === null || source.paper === "江州日报")).toBe(true);
      }
      expect(paths[0]?.sources[0]?.quote).toContain("毛腾飞");
      expect((await ask<PathsAnswer>(store, `${between}&limit=2`)).paths).toHaveLength(2);
      const round = await ask<PathsAnswer>(store, `${between}&hops=4&types=ATTENDED,ORGANIZED&avoid=event0`);
      expect(round.paths).toEqual([]);
      expect((await ask<PathsAnswer>(store, `${between}&since=2030-01-01`)).paths).toEqual([]);
      await expect(ask(store, `${between}&until=yesterday`)).rejects.toThrow("until");
    });

    it("names the statements behind many edges", async () => {
      const edges = graph.edges.filter(({ type }) => type === "HOLDS").map(({ id }) => id);
      const { statements } = await ask<EvidenceIds>(store, "/api/evidence", { edges: [...edges, "none"] });
      expect(Object.keys(statements).sort()).toEqual([...edges].sort());
      for (const id of edges) {
        const { statements: told } = await ask<EvidenceAnswer>(
          store,
          `/api/evidence/${encodeURIComponent(id)}`,
        );
        expect(statements[id]).toEqual(told.map((one) => one.id).sort());
      }
      expect(await ask<EvidenceIds>(store, "/api/evidence", { edges: [] })).toEqual({ statements: {} });
    });

    it("shows the same facts and sentences of an entity", async () => {
      const real = await ask<EntityAnswer>(store, "/api/entities/person0-0");
      const fake = await ask<EntityAnswer>(memoryStore(graph), "/api/entities/person0-0");
      const facts = (answer: EntityAnswer) =>
        [...answer.posts, ...answer.events, ...answer.relations]
          .map((fact) => `${fact.edge.id} ${fact.source?.quote} ${fact.source?.page}`)
          .sort();
      expect(facts(real)).toEqual(facts(fake));
    });

    it("opens an edge with its sentence in its article", async () => {
      const id = encodeURIComponent("HOLDS:person0-0:council0:书记");
      const { statements, articles } = await ask<EvidenceAnswer>(store, `/api/evidence/${id}`);
      const [item] = statements;
      expect(articles[0]?.text.slice(item?.at?.start, item?.at?.end)).toBe(item?.quote);
      expect(articles[0]).toMatchObject({ paper: "江州日报", page: "A01" });
    });

    it("runs a reading statement with parameters and refuses a writing one", async () => {
      const cypher = "MATCH (p:Person {name: $name}) RETURN p.pinyin AS pinyin, p";
      const { columns, rows } = await ask<{ columns: string[]; rows: unknown[][] }>(store, "/api/query", {
        cypher,
        params: { name: "毛腾飞" },
      });
      expect(columns).toEqual(["pinyin", "p"]);
      expect(rows[0]?.[0]).toBe("maotengfei");
      expect(rows[0]?.[1]).toMatchObject({ id: "person0-0", label: "Person" });
      await expect(ask(store, "/api/query", { cypher: "MATCH (n) DETACH DELETE n" })).rejects.toThrow();
    });

    it("says at which line and column a statement is at fault", async () => {
      expect((await refusal(store, "MATCH (p:Person)\nRETURN m.name")).at).toEqual({ line: 2, column: 8 });
    });

    it("counts all events by year, month and day and type", async () => {
      const events = graph.nodes.filter((node) => node.label === "Event");
      for (const [by, length] of [
        ["year", 4],
        ["month", 7],
        ["day", 10],
      ] as const) {
        const { bars, coarser, undated } = await ask<TimelineAnswer>(store, `/api/timeline?by=${by}`);
        expect(bars.reduce((sum, bar) => sum + bar.events, 0)).toBe(events.length);
        expect(bars.every(({ at, type }) => at.length === length && type === "meeting")).toBe(true);
        expect([coarser, undated]).toEqual([0, 0]);
      }
      const march = await ask<TimelineAnswer>(store, "/api/timeline?by=day&from=2024-03-01&to=2024-03-31");
      expect(march.bars).toEqual([{ at: "2024-03-12", type: "meeting", events: 1 }]);
      await expect(ask(store, "/api/timeline?by=day&from=yesterday")).rejects.toThrow("from");
    });

    it("brings the events of a stretch that are not loaded yet", async () => {
      const wish = { from: "2024-01", to: "2024-02-29", types: ["meeting"] };
      const all = await ask<TimelineEvents>(store, "/api/timeline/events", wish);
      expect(ids(all.nodes)).toEqual(["event0", "event1"]);
      const exclude = ["event0", "person1-0"];
      const rest = await ask<TimelineEvents>(store, "/api/timeline/events", { ...wish, exclude });
      expect(ids(rest.nodes)).toEqual(["event1"]);
      expect(rest.edges.map(({ id }) => id)).toEqual(["ATTENDED:person1-0:event1:"]);
      expect(rest.total).toBe(2);
      const none = await ask<TimelineEvents>(store, "/api/timeline/events", { ...wish, types: ["award"] });
      expect([none.nodes.length, none.total]).toEqual([0, 0]);
    });

    it("says in which papers the sentences behind edges stand", async () => {
      const edge = "HOLDS:person0-0:council0:书记";
      const { papers } = await ask<PapersAnswer>(store, "/api/papers", { edges: [edge, "nothing"] });
      expect(papers).toEqual({ [edge]: ["江州日报"] });
    });

    it("shows a chain with its leads, members and what stands around these", async () => {
      const found = await ask<ChainAnswer>(store, "/api/chains/chain0");
      expect(ids(found.nodes)).toEqual(
        ["chain0", "council0", "event0", "firm0", "person0-0", "place0", "project0"].sort(),
      );
      const types = new Set(found.edges.map(({ type }) => type));
      for (const type of [
        "LEADS_CHAIN",
        "IN_CHAIN",
        "LOCATED_IN",
        "INVESTS_IN",
        "HOLDS",
        "CONCERNS",
      ] as const) {
        expect(types).toContain(type);
      }
      expect(found.sources["LEADS_CHAIN:person0-0:chain0:链长"]).toMatchObject({
        paper: "江州日报",
        page: "A01",
      });
      await expect(ask(store, "/api/chains/firm0")).rejects.toThrow("node-not-found");
    });

    it("calls the roster of an event, everybody with the post of that day", async () => {
      const { facts, posts, event } = await ask<RosterAnswer>(store, "/api/rosters/event0");
      expect(event.id).toBe("event0");
      const came = facts.filter(({ edge }) => edge.type === "ATTENDED");
      expect(came).toHaveLength(12);
      expect(posts["person0-0"]).toMatchObject({ title: "书记", body: { id: "council0" } });
      expect(Object.keys(posts)).toHaveLength(12);
      await expect(ask(store, "/api/rosters/firm0")).rejects.toThrow("node-not-found");
    });
  });
}
