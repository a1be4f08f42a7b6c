/** Contract: what `apply` writes, reports and refuses. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Graph, GraphEdge, GraphNode } from "../../src/model/index.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { CONTRACT_GRAPH } from "../support/contract-graph.ts";
import type { Factory } from "./factory.ts";

/** Everything that is stored of a graph, read back by id. */
export async function readBack(store: GraphStore, graph: Graph): Promise<Graph> {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return { nodes: await store.nodes(ids(graph.nodes)), edges: await store.edges(ids(graph.edges)) };
}

const changed = <T extends GraphNode | GraphEdge>(list: readonly T[], id: string, props: T["props"]): T[] =>
  list.map((item) => (item.id === id ? { ...item, props: { ...item.props, ...props } } : item));

export function applyContract(factory: Factory): void {
  describe("applying a graph", () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await factory();
    });
    afterEach(() => store.close());

    it("gives back every node and edge as it was, with every property and no other", async () => {
      await store.apply(CONTRACT_GRAPH);
      expect(await readBack(store, CONTRACT_GRAPH)).toEqual(CONTRACT_GRAPH);
    });

    it("counts what it created per label and type", async () => {
      const report = await store.apply(CONTRACT_GRAPH);
      expect(report.changed).toBe(true);
      expect(report.nodes.Person).toEqual({ created: 4, updated: 0, deleted: 0 });
      expect(report.edges.HOLDS).toEqual({ created: 3, updated: 0, deleted: 0 });
      expect(report.edges.SUPPLIES).toBeUndefined();
    });

    it("writes nothing the second time", async () => {
      await store.apply(CONTRACT_GRAPH);
      const shuffled = {
        nodes: [...CONTRACT_GRAPH.nodes].reverse(),
        edges: [...CONTRACT_GRAPH.edges].reverse(),
      };
      expect(await store.apply(shuffled)).toEqual({ nodes: {}, edges: {}, changed: false });
    });

    it("has another version once the graph is another, or none", async () => {
      await store.apply(CONTRACT_GRAPH);
      const before = await store.version();
      await store.apply(CONTRACT_GRAPH);
      expect(await store.version()).toBe(before);
      await store.apply({ nodes: changed(CONTRACT_GRAPH.nodes, "p1", { aliases: ["新名"] }), edges: [] });
      expect((await store.version()) === before).toBe(before === null);
    });

    it("updates, creates and deletes what differs, and says how much", async () => {
      await store.apply(CONTRACT_GRAPH);
      const next: Graph = {
        nodes: changed(CONTRACT_GRAPH.nodes, "p1", { aliases: ["新名"], lastSeen: null }).filter(
          ({ id }) => id !== "j1",
        ),
        edges: changed(CONTRACT_GRAPH.edges, "h1", { validTo: "2021-01-01", former: null })
          .filter(({ id }) => id !== "i1" && id !== "h2")
          .concat(
            CONTRACT_GRAPH.edges.filter(({ id }) => id === "h2").map((edge) => ({ ...edge, id: "h9" })),
          ),
      };
      const report = await store.apply(next);
      expect(report).toEqual({
        nodes: {
          Person: { created: 0, updated: 1, deleted: 0 },
          Project: { created: 0, updated: 0, deleted: 1 },
        },
        edges: {
          HOLDS: { created: 1, updated: 1, deleted: 1 },
          INVESTS_IN: { created: 0, updated: 0, deleted: 1 },
        },
        changed: true,
      });
      const [person] = await store.nodes(["p1"]);
      expect(person?.props.aliases).toEqual(["新名"]);
      expect(person?.props).not.toHaveProperty("lastSeen");
      const [post] = await store.edges(["h1"]);
      expect(post?.props).toMatchObject({ title: "书记", validTo: "2021-01-01" });
      expect(post?.props).not.toHaveProperty("former");
      expect(await store.edges(["i1", "h2"])).toEqual([]);
      expect((await store.apply(next)).changed).toBe(false);
    });

    it("moves an edge whose end changed and turns a node that changed its label", async () => {
      await store.apply(CONTRACT_GRAPH);
      const next: Graph = {
        nodes: CONTRACT_GRAPH.nodes.map((node) =>
          node.id === "o2" ? { ...node, label: "Enterprise" } : node,
        ),
        edges: CONTRACT_GRAPH.edges.map((edge) =>
          edge.id === "h3" ? { ...edge, to: "o2", toLabel: "Enterprise" } : edge,
        ),
      };
      await store.apply(next);
      expect(await readBack(store, next)).toEqual(next);
      expect((await store.counts()).nodes).toMatchObject({ Organization: 1, Enterprise: 3 });
      expect((await store.apply(next)).changed).toBe(false);
    });

    it("only reports with dryRun", async () => {
      await store.apply({ nodes: [], edges: [] });
      const report = await store.apply(CONTRACT_GRAPH, { dryRun: true });
      expect(report.nodes.Person).toEqual({ created: 4, updated: 0, deleted: 0 });
      expect(report.changed).toBe(true);
      expect(await store.nodes(["p1"])).toEqual([]);
      expect(await store.apply(CONTRACT_GRAPH)).toEqual(report);
    });

    it("holds an empty graph and comes back to it", async () => {
      await store.apply({ nodes: [], edges: [] });
      expect(await store.counts()).toEqual({ nodes: {}, edges: {} });
      expect(await store.search("江城", { limit: 5 })).toEqual([]);
      expect((await store.query("MATCH (n) RETURN n.name")).rows).toEqual([]);
      await store.apply(CONTRACT_GRAPH);
      const report = await store.apply({ nodes: [], edges: [] });
      expect(report.nodes.Person).toEqual({ created: 0, updated: 0, deleted: 4 });
      expect(await store.counts()).toEqual({ nodes: {}, edges: {} });
    });

    it("takes properties that repeat the id and the name", async () => {
      const repeat = <T extends GraphNode | GraphEdge>(item: T): T => ({
        ...item,
        props: { ...item.props, id: item.id, ...("name" in item ? { name: item.name } : {}) },
      });
      await store.apply(CONTRACT_GRAPH);
      const same = { nodes: CONTRACT_GRAPH.nodes.map(repeat), edges: CONTRACT_GRAPH.edges.map(repeat) };
      expect((await store.apply(same)).changed).toBe(false);
    });

    it("reports progress up to the whole", async () => {
      const seen: [number, number][] = [];
      await store.apply(CONTRACT_GRAPH, { onProgress: (done, total) => seen.push([done, total]) });
      const total = CONTRACT_GRAPH.nodes.length + CONTRACT_GRAPH.edges.length;
      expect(seen.at(-1)).toEqual([total, total]);
      expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    });

    const node = (over: object) => ({ ...CONTRACT_GRAPH.nodes[0]!, ...over }) as GraphNode;
    const edge = (over: object) =>
      ({ ...CONTRACT_GRAPH.edges.find(({ id }) => id === "h3")!, ...over }) as GraphEdge;
    it.each<[string, readonly GraphNode[], readonly GraphEdge[]]>([
      ["a label that does not exist", [node({ id: "x", label: "Ghost" })], []],
      ["a property that the table does not name", [node({ id: "x", props: { colour: "red" } })], []],
      ["a property of another type", [node({ id: "x", props: { index: 1.5 } })], []],
      ["an id twice", [node({})], []],
      ["an edge to nowhere", [], [edge({ id: "x", to: "nowhere" })]],
      ["an edge that names another label for its end", [], [edge({ id: "x", toLabel: "Organization" })]],
      ["a relation that may not join these labels", [], [edge({ id: "x", type: "ORGANIZED" })]],
      ["a type that does not exist", [], [edge({ id: "x", type: "LIKES" })]],
    ])("refuses %s and keeps the old graph", async (_what, nodes, edges) => {
      await store.apply(CONTRACT_GRAPH);
      const broken = {
        nodes: [...CONTRACT_GRAPH.nodes, ...nodes],
        edges: [...CONTRACT_GRAPH.edges, ...edges],
      };
      await expect(store.apply(broken)).rejects.toMatchObject({ name: "StoreError", code: "graph-invalid" });
      expect(await readBack(store, CONTRACT_GRAPH)).toEqual(CONTRACT_GRAPH);
    });
  });
}
