/** What the API answers on a real store: the same as over the graph in memory. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import type { Answer, EntityAnswer, EvidenceAnswer, Neighbours, Overview } from "../../src/http/contract.ts";
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
  });
}
