/** Contract: reading Cypher with parameters, plain values, limits and refusals. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/store/store.ts";
import { CONTRACT_GRAPH } from "../support/contract-graph.ts";
import { readBack } from "./apply.contract.ts";
import type { Factory } from "./factory.ts";

export function queryContract(factory: Factory): void {
  describe("running Cypher", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await factory();
      await store.apply(CONTRACT_GRAPH);
    });
    afterAll(() => store.close());

    it("gives columns and rows in the order of the statement", async () => {
      const result = await store.query(
        "MATCH (p:Person)-[a:ATTENDED]->(e:Event) RETURN p.name AS name, a.roles AS roles, e.date AS date ORDER BY a.id",
      );
      expect(result).toEqual({
        columns: ["name", "roles", "date"],
        rows: [
          ["欧阳建国", ["chair", "speak"], "2020-05-08"],
          ["吕 伟", ["attend"], "2020-05-08"],
        ],
        truncated: false,
      });
    });

    it("gives nodes, relations and lists of them as plain values with the ids of their ends", async () => {
      const { rows } = await store.query(
        "MATCH (p:Person {id: 'p1'})-[h:HOLDS {id: 'h1'}]->(o) RETURN p, h, collect(o) AS list",
      );
      const [person, post, list] = rows[0] ?? [];
      const node = CONTRACT_GRAPH.nodes.find(({ id }) => id === "p1")!;
      const edge = CONTRACT_GRAPH.edges.find(({ id }) => id === "h1")!;
      expect(person).toEqual({ id: "p1", label: "Person", name: "欧阳建国", ...node.props });
      expect(post).toEqual({ id: "h1", type: "HOLDS", from: "p1", to: "o1", ...edge.props });
      expect(list).toEqual([expect.objectContaining({ id: "o1", label: "Organization" })]);
    });

    it("gives paths as nodes and edges", async () => {
      const { rows } = await store.query(
        "MATCH p = (:Event {id: 'e2'})-[:PART_OF_EVENT*1..1]->(:Event) RETURN p",
      );
      expect(rows).toHaveLength(1);
      expect(rows[0]?.[0]).toMatchObject({
        nodes: [{ id: "e2" }, { id: "e1" }],
        edges: [{ id: "v2", type: "PART_OF_EVENT", from: "e2", to: "e1" }],
      });
    });

    it("binds parameters of every kind, nulls and empty lists among them, and ignores those not named", async () => {
      const params = { text: `'"\\\n$x 𠮷`, whole: 3, part: 0.5, yes: true, list: ["p1", "p2"], unused: 1 };
      const { rows } = await store.query(
        "MATCH (p:Person) WHERE p.id IN $list RETURN p.id, $text, $whole, $part, $yes ORDER BY p.id",
        { params },
      );
      expect(rows).toEqual(["p1", "p2"].map((id) => [id, params.text, 3, 0.5, true]));
      const open = "MATCH (p:Person) WHERE ($name IS NULL OR p.name = $name) RETURN p.id ORDER BY p.id";
      expect((await store.query(open, { params: { name: null } })).rows).toHaveLength(4);
      expect((await store.query(open, { params: { name: "欧阳建国" } })).rows).toEqual([["p1"], ["p3"]]);
      const none = "MATCH (p:Person) WHERE p.id IN $list RETURN p.id";
      expect((await store.query(none, { params: { list: [] } })).rows).toEqual([]);
      const limited = await store.query("MATCH (p:Person) RETURN p.id ORDER BY p.id LIMIT $n", {
        params: { n: 2 },
      });
      expect(limited.rows).toEqual([["p1"], ["p2"]]);
    });

    it("gives numbers as numbers, and null for what is not there", async () => {
      const { rows } = await store.query(
        "MATCH (p:Person {id: 'p1'}) RETURN count(*), avg(p.mentions), p.mentions + 1, p.mentions > 4, p.lastSeen = 'x', null AS nothing",
      );
      expect(rows).toEqual([[1, 5, 6, true, false, null]]);
    });

    it("stops at maxRows and says so", async () => {
      const all = await store.query("MATCH (n) RETURN n.id", { maxRows: CONTRACT_GRAPH.nodes.length });
      expect(all.truncated).toBe(false);
      expect(all.rows).toHaveLength(CONTRACT_GRAPH.nodes.length);
      const some = await store.query("MATCH (n) RETURN n.id", { maxRows: 3 });
      expect(some.truncated).toBe(true);
      expect(some.rows).toHaveLength(3);
      expect(await store.query("MATCH (n) RETURN n.id", { maxRows: 0 })).toMatchObject({
        rows: [],
        truncated: true,
      });
    });

    it("stops a statement that takes too long", async () => {
      const endless =
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)";
      await expect(store.query(endless, { timeoutMs: 300 })).rejects.toMatchObject({
        name: "StoreError",
        code: "query-timeout",
      });
      expect((await store.query("RETURN 1 AS one")).rows).toEqual([[1]]);
    });

    it.each([
      "CREATE (:Person {id: 'x', name: 'x'})",
      "MATCH (p:Person) SET p.name = 'x'",
      "MATCH (p:Person) DETACH DELETE p",
      "MATCH (p:Person {id: 'p1'}) MERGE (p)-[:HOLDS {id: 'x'}]->(:Organization {id: 'x'})",
      "MATCH (p:Person) REMOVE p.name",
    ])("refuses to write: %s", async (cypher) => {
      await expect(store.query(cypher)).rejects.toThrow();
      expect(await readBack(store, CONTRACT_GRAPH)).toEqual(CONTRACT_GRAPH);
    });

    it.each([
      ["what is no Cypher", "MATCH (n RETURN n"],
      ["two statements", "RETURN 1 AS a; RETURN 2 AS b"],
      ["a parameter without a value", "RETURN $missing AS x"],
    ])("says that %s does not run", async (_what, cypher) => {
      await expect(store.query(cypher)).rejects.toMatchObject({ name: "InputError", code: "query-invalid" });
    });
  });
}
