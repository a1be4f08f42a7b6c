/** Contract: nodes, edges, neighbours, paths, evidence and counts of a stored graph. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/store/store.ts";
import { CONTRACT_GRAPH } from "../support/contract-graph.ts";
import { graphOfSize } from "../support/sized-graph.mjs";
import type { Factory } from "./factory.ts";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

export function readContract(factory: Factory): void {
  describe("reading a graph", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await factory();
      await store.apply(CONTRACT_GRAPH);
    });
    afterAll(() => store.close());

    it("counts nodes per label and edges per type", async () => {
      const { nodes, edges } = await store.counts();
      expect(nodes).toMatchObject({ Person: 4, Organization: 2, Statement: 4, Newspaper: 1 });
      expect(edges).toMatchObject({ HOLDS: 3, PART_OF_EVENT: 3, STATED_IN: 4 });
      expect(nodes).not.toHaveProperty("Honor");
    });

    it("gives nodes and edges in the order asked for, each once, unknown ids left out", async () => {
      expect(ids(await store.nodes(["p2", "nobody", "o1", "p2", "a1"]))).toEqual(["p2", "o1", "a1"]);
      expect(ids(await store.edges(["t1", "none", "h2", "h1", "t1"]))).toEqual(["t1", "h2", "h1"]);
      expect(await store.nodes([])).toEqual([]);
      expect(await store.edges([])).toEqual([]);
    });

    it("finds all edges among nodes: parallel ones, cycles and self-loops, none to other nodes", async () => {
      expect(ids(await store.edgesAmong(["p1", "o1", "e1", "e2", "nobody"], 100))).toEqual([
        "h1",
        "h2",
        "t1",
        "v1",
        "v2",
        "v3",
        "w1",
      ]);
      expect(ids(await store.edgesAmong(["p1", "o1", "e1"], 2))).toEqual(["h1", "h2"]);
      expect(await store.edgesAmong(["p1"], 10)).toEqual([]);
      expect(await store.edgesAmong([], 10)).toEqual([]);
    });

    it("gives the neighbours of a node, best supported first, with parallel edges and totals", async () => {
      const near = await store.neighbours("p1", { limit: 2 });
      expect(ids(near.nodes)).toEqual(["o1", "c1"]);
      expect(ids(near.edges)).toEqual(["d1", "h1", "h2"]);
      expect(near.edges.map(({ from, to }) => `${from}>${to}`)).toEqual(["p1>c1", "p1>o1", "p1>o1"]);
      expect(near.totals).toEqual({ HOLDS: 2, ATTENDED: 1, LEADS_CHAIN: 1, MENTIONS: 1 });
    });

    it("keeps the direction of edges that reach the node, and counts a self-loop once", async () => {
      const near = await store.neighbours("e1", { limit: 100 });
      expect(near.totals).toEqual({
        ATTENDED: 3,
        ORGANIZED: 1,
        PART_OF_EVENT: 3,
        REPORTED_IN: 1,
        MENTIONS: 1,
      });
      expect(ids(near.nodes)).not.toContain("e1");
      expect(near.edges.find(({ id }) => id === "v1")).toMatchObject({ from: "e1", to: "e1" });
      expect(near.edges.find(({ id }) => id === "t2")).toMatchObject({
        from: "p2",
        to: "e1",
        fromLabel: "Person",
      });
      expect(near.edges.find(({ id }) => id === "r1")).toMatchObject({
        from: "e1",
        to: "a1",
        toLabel: "Article",
      });
    });

    it("leaves out excluded nodes, keeps to types and labels, and still counts everything", async () => {
      const all = { HOLDS: 2, ATTENDED: 1, LEADS_CHAIN: 1, MENTIONS: 1 };
      const without = await store.neighbours("p1", { limit: 10, exclude: ["o1", "e1"] });
      expect(ids(without.nodes)).toEqual(["c1", "a1"]);
      expect(without.totals).toEqual(all);
      const typed = await store.neighbours("p1", { limit: 10, types: ["ATTENDED", "SUPPLIES"] });
      expect(ids(typed.nodes)).toEqual(["e1"]);
      expect(ids(typed.edges)).toEqual(["t1"]);
      expect(typed.totals).toEqual(all);
      const labelled = await store.neighbours("p1", { limit: 10, labels: ["Article", "Event"] });
      expect(ids(labelled.nodes)).toEqual(["e1", "a1"]);
      expect(await store.neighbours("p1", { limit: 10, labels: [] })).toMatchObject({
        nodes: [],
        totals: all,
      });
      expect(await store.neighbours("p1", { limit: 0 })).toMatchObject({ nodes: [], totals: all });
    });

    it("gives nothing around an unknown or a lonely node", async () => {
      const nothing = { nodes: [], edges: [], totals: {} };
      expect(await store.neighbours("nobody", { limit: 5 })).toEqual(nothing);
      expect(await store.neighbours("o2", { limit: 5 })).toEqual(nothing);
    });

    it("finds all shortest paths in either direction, best supported first", async () => {
      const paths = await store.paths("p1", "l1", { maxHops: 4, limit: 10 });
      expect(paths.map((path) => [ids(path.nodes), ids(path.edges)])).toEqual([
        [
          ["p1", "c1", "b1", "l1"],
          ["d1", "c1", "l1"],
        ],
        [
          ["p1", "c1", "b2", "l1"],
          ["d1", "c2", "l2"],
        ],
        [
          ["p1", "e1", "b1", "l1"],
          ["t1", "t3", "l1"],
        ],
      ]);
      expect(await store.paths("p1", "l1", { maxHops: 4, limit: 1 })).toEqual(paths.slice(0, 1));
      expect(await store.paths("l1", "p1", { maxHops: 3, limit: 10 })).toHaveLength(3);
    });

    it("counts parallel edges as paths of their own and keeps to maxHops and types", async () => {
      const direct = await store.paths("o1", "p1", { maxHops: 6, limit: 10 });
      expect(direct.map((path) => ids(path.edges))).toEqual([["h1"], ["h2"]]);
      expect(direct[0]?.nodes.map(({ id }) => id)).toEqual(["o1", "p1"]);
      expect(await store.paths("p1", "l1", { maxHops: 2, limit: 10 })).toEqual([]);
      const typed = await store.paths("p1", "l1", {
        maxHops: 6,
        limit: 10,
        types: ["ATTENDED", "LOCATED_IN"],
      });
      expect(typed.map((path) => ids(path.edges))).toEqual([["t1", "t3", "l1"]]);
      expect(await store.paths("p1", "p4", { maxHops: 6, limit: 10 })).toEqual([]);
      expect(await store.paths("p1", "p4", { maxHops: 6, limit: 10, types: ["MENTIONS"] })).toHaveLength(1);
    });

    it("finds no path from a node to itself or to an unknown one, and refuses other hops than 1 to 6", async () => {
      expect(await store.paths("p1", "p1", { maxHops: 3, limit: 10 })).toEqual([]);
      expect(await store.paths("p1", "nobody", { maxHops: 3, limit: 10 })).toEqual([]);
      expect(await store.paths("p1", "l1", { maxHops: 3, limit: 10, types: [] })).toEqual([]);
      for (const maxHops of [0, 7, 1.5, Number.NaN]) {
        await expect(store.paths("p1", "l1", { maxHops, limit: 10 })).rejects.toMatchObject({
          code: "hops-invalid",
        });
      }
    });

    it("keeps paths to a time and goes round nodes and edges that are to be avoided", async () => {
      const options = { maxHops: 4, limit: 10 };
      const all = await store.paths("p1", "l1", options);
      const past = async (avoid: readonly string[]) =>
        (await store.paths("p1", "l1", { ...options, avoid })).map((path) => ids(path.edges));
      expect(await past(["c1"])).toEqual([["t1", "t3", "l1"]]);
      expect(await past(["e1", "b2"])).toEqual([["d1", "c1", "l1"]]);
      expect(await past(["p1", "l1", "it's \\ nobody"])).toHaveLength(all.length);
      const dates = all.flatMap(({ edges }) => edges.map(({ props }) => String(props.lastStated)));
      const latest = dates.sort().at(-1) ?? "";
      expect(await store.paths("p1", "l1", { ...options, since: "2000-01-01", until: latest })).toEqual(all);
      expect(await store.paths("p1", "l1", { ...options, since: "2999-01-01" })).toEqual([]);
      expect(await store.paths("p1", "l1", { ...options, until: "1900-01-01" })).toEqual([]);
    });

    it("counts the edges of many nodes at once, a self-loop once, by type", async () => {
      const types = ["HOLDS", "ATTENDED", "LEADS_CHAIN", "PART_OF_EVENT"] as const;
      const degrees = await store.degrees(["p1", "e1", "o2", "nobody", "p1"], types);
      expect([...degrees].sort()).toEqual([
        ["e1", 6],
        ["p1", 4],
      ]);
      expect((await store.degrees(["p1"], ["HOLDS"])).get("p1")).toBe(2);
      expect((await store.degrees([], types)).size).toBe(0);
      expect((await store.degrees(["p1"], [])).size).toBe(0);
    });

    it("gives the sentences behind an edge as they were printed, oldest first", async () => {
      const [evidence = [], ...none] = await store.evidence(["h1", "m1", "none"]);
      expect(evidence.map(({ statement, article }) => [statement.id, article.id])).toEqual([
        ["s3", "a2"],
        ["s2", "a1"],
        ["s1", "a1"],
      ]);
      expect(evidence[1]?.statement.props).toMatchObject({ quote: "江城市委书记欧阳建国", start: 5 });
      expect(evidence[1]?.article.props.text).toBe("第一行\n第二行“引号”");
      expect(none).toEqual([[], []]);
      expect((await store.evidence(["none", "t1"])).map((told) => told.length)).toEqual([0, 1]);
      expect(await store.evidence([])).toEqual([]);
    });

    it("refuses limits that are no whole numbers from 0 on", async () => {
      for (const limit of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        const refused = { name: "InputError", code: "limit-invalid" };
        await expect(store.neighbours("p1", { limit })).rejects.toMatchObject(refused);
        await expect(store.search("江", { limit })).rejects.toMatchObject(refused);
        await expect(store.edgesAmong(["p1"], limit)).rejects.toMatchObject(refused);
      }
    });

    it("answers many calls at once", async () => {
      const many = await Promise.all(
        Array.from({ length: 40 }, (_, i) => store.neighbours(i % 2 ? "p1" : "e1", { limit: 5 })),
      );
      expect(new Set(many.map((near) => JSON.stringify(near))).size).toBe(2);
    });
  });

  describe("a node with very many edges", () => {
    it("gives the first neighbours and the totals of all", async () => {
      const store = await factory();
      await store.apply(graphOfSize(2500));
      const near = await store.neighbours("e", { limit: 2, exclude: ["p00000001"] });
      expect(ids(near.nodes)).toEqual(["p00000000", "p00000002"]);
      expect(ids(near.edges)).toEqual(["ap00000000", "ap00000002"]);
      expect(near.edges[0]).toMatchObject({
        from: "p00000000",
        to: "e",
        fromLabel: "Person",
        toLabel: "Event",
      });
      expect(near.totals).toEqual({ ATTENDED: 2500 });
      const none = await store.neighbours("e", { limit: 2, labels: ["Place"] });
      expect(none).toEqual({ nodes: [], edges: [], totals: { ATTENDED: 2500 } });
      const other = await store.neighbours("e", { limit: 2, types: ["HELD_AT"] });
      expect(other).toEqual({ nodes: [], edges: [], totals: { ATTENDED: 2500 } });
      await store.close();
    }, 120_000);
  });

  describe("a closed store", () => {
    it("says so on every call, and closes twice without complaint", async () => {
      const store = await factory();
      await store.apply(CONTRACT_GRAPH);
      await store.nodes(["p1"]);
      await store.close();
      await store.close();
      const closed = { name: "StoreError", code: "store-closed" };
      await expect(store.nodes(["p1"])).rejects.toMatchObject(closed);
      await expect(store.counts()).rejects.toMatchObject(closed);
      await expect(store.query("RETURN 1 AS one")).rejects.toMatchObject(closed);
      await expect(store.apply(CONTRACT_GRAPH)).rejects.toMatchObject(closed);
    });
  });
}
