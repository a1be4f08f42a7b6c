/** Rows that memory does not hold come out in the same order as those that it does. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { tallyChanges } from "../../src/store/diff.ts";
import { Sorter, type SortRow } from "../../src/store/disk/sorter.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphPart } from "../../src/store/graph-part.ts";
import { gathered } from "../support/gathered.ts";
import { graphOfSize } from "../support/sized-graph.mjs";

const root = mkdtempSync(join(tmpdir(), "lianpu-sorter-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function sortedIn(rows: readonly SortRow[]): readonly SortRow[] {
  const compare = ([a, x]: SortRow, [b, y]: SortRow) => (a < b ? -1 : a > b ? 1 : x - y);
  return [...rows].sort(compare);
}

describe("a sorter", () => {
  it("gives rows by key, order and arrival, whether they fit into memory or not", () => {
    const key = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 4 }),
      fc.constantFrom("", "\n", "甲", "乙\u0000"),
    );
    const row = fc.tuple(key, fc.integer({ min: 0, max: 3 }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (rows, room) => {
        const sorter = new Sorter<(typeof rows)[number]>(() => root, room);
        for (const each of rows) sorter.add(each);
        expect([...sorter.rows()]).toEqual(sortedIn(rows));
        expect([...sorter.rows()]).toEqual(sortedIn(rows));
        sorter.clear();
      }),
      { numRuns: 60 },
    );
    expect(readdirSync(root)).toEqual([]);
  });

  it("merges its runs when they become too many to be read side by side", () => {
    const sorter = new Sorter<SortRow>(() => root, 1);
    const rows = Array.from({ length: 300 }, (_, i): SortRow => [`k${(i * 7919) % 100}`, 0, i]);
    for (const row of rows) sorter.add(row);
    expect(readdirSync(root).length).toBeLessThan(128);
    expect([...sorter.rows()]).toEqual(sortedIn(rows));
    sorter.clear();
  });

  it("asks for a folder only when rows have to go there", () => {
    const sorter = new Sorter<SortRow>(() => expect.fail("nothing has to go to disk"));
    sorter.add(["b", 0]);
    sorter.add(["a", 0]);
    expect([...sorter.rows()]).toEqual([
      ["a", 0],
      ["b", 0],
    ]);
  });
});

describe("a graph in pieces", () => {
  const graph = graphOfSize(30);

  async function* pieces(size: number): AsyncGenerator<GraphPart> {
    for (let at = 0; at < graph.edges.length; at += size)
      yield { nodes: [], edges: graph.edges.slice(at, at + size) };
    for (let at = 0; at < graph.nodes.length; at += size)
      yield { nodes: graph.nodes.slice(at, at + size), edges: [] };
    yield {
      nodes: graph.nodes.slice(0, 1).map((node) => ({ ...node, name: "later" })),
      edges: [],
      order: -1,
    };
  }

  it("is the graph that the pieces make together, edges before their nodes and rows told twice among them", async () => {
    const dir = join(root, "pieces");
    const store = openEmbedded(dir);
    const report = await store.apply(pieces(7));
    expect((await store.apply(graph)).changed).toBe(false);
    expect(report).toMatchObject({ changed: true, nodes: { Person: { created: 30 } } });
    expect(readdirSync(dir).filter((name) => name.startsWith("graph-")).length).toBe(1);
    expect(existsSync(join(dir, "building.lock"))).toBe(false);
    await store.close();
    expect((await gathered(pieces(7))).nodes.length).toBe(graph.nodes.length);
  });

  it("with an edge that has no end is refused, and the graph before it stays", async () => {
    const store = openEmbedded(join(root, "loose"));
    await store.apply(graph);
    async function* loose(): AsyncGenerator<GraphPart> {
      yield { nodes: graph.nodes.slice(1), edges: graph.edges };
    }
    await expect(store.apply(loose())).rejects.toMatchObject({ name: "StoreError", code: "graph-invalid" });
    expect((await store.apply(graph)).changed).toBe(false);
    await store.close();
  });
});

describe("changes between two sorted lists", () => {
  it("are counted as they are listed", () => {
    const row = (id: string, kind: string, hash: string) => ({ id, kind, hash });
    const stored = [
      row("a", "Person", "1"),
      row("b", "Person", "1"),
      row("c", "Event", "1"),
      row("d", "Event", "1"),
    ];
    const wanted = [
      row("b", "Person", "2"),
      row("c", "Person", "1"),
      row("d", "Event", "1"),
      row("e", "Event", "1"),
    ];
    expect(tallyChanges(stored, wanted)).toEqual({
      Event: { created: 1, updated: 0, deleted: 1 },
      Person: { created: 1, updated: 1, deleted: 1 },
    });
  });
});
