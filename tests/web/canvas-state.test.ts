/** The canvas as a value: adding, filtering, undoing and packing never lose or invent anything. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFilters, isFiltered, NO_FILTERS } from "../../web/graph/filters.ts";
import { createGraph, merge } from "../../web/graph/graph.ts";
import { createHistory } from "../../web/graph/history.ts";
import { beside, seeded } from "../../web/graph/place.ts";
import { restoreSnapshot, takeSnapshot } from "../../web/graph/snapshot.ts";
import { addressOf, pack, unpack } from "../../web/state/permalink.ts";
import { newsGraph } from "../support/news-graph.ts";

const news = newsGraph(2);
const entities = news.nodes.filter(
  (node) => !["Statement", "Article", "Page", "Newspaper"].includes(node.label),
);

function loaded() {
  const graph = createGraph();
  merge(graph, entities, news.edges, null);
  return graph;
}

const text = (graph: ReturnType<typeof loaded>) => JSON.stringify(takeSnapshot(graph, NO_FILTERS));

describe("adding to the canvas", () => {
  it("adds each node once and only edges whose ends are there", () => {
    const graph = loaded();
    expect(graph.order).toBe(entities.length);
    expect(merge(graph, entities, news.edges, null)).toEqual([]);
    expect(graph.order).toBe(entities.length);
    expect(graph.findEdge((_id, { kind }) => kind === "STATED_IN")).toBeUndefined();
  });

  it("bends parallel edges to both sides and leaves single ones straight", () => {
    const graph = loaded();
    const posts = graph.edges("person0-0", "council0");
    const bends = posts.map((id) => graph.getEdgeAttribute(id, "curvature"));
    expect(posts).toHaveLength(2);
    expect(bends[0]).toBe(-(bends[1] ?? 0));
    expect(bends[0]).not.toBe(0);
    const single = graph.edges("firm0", "chain0")[0] ?? "";
    expect(graph.getEdgeAttribute(single, "type")).toBe("straight");
  });

  it("bends an edge and its answer to different sides", () => {
    const graph = createGraph();
    const [a, b] = [entities[0], entities[1]];
    if (a === undefined || b === undefined) throw new Error("the graph is too small");
    const edge = (id: string, from: string, to: string) => ({
      id,
      type: "SUPPLIES" as const,
      from,
      to,
      fromLabel: "Enterprise" as const,
      toLabel: "Enterprise" as const,
      props: { id },
    });
    merge(graph, [a, b], [edge("x", a.id, b.id), edge("y", b.id, a.id)], null);
    // Seen from its own start each edge bends to its own right: on screen they lie apart.
    expect(graph.getEdgeAttribute("x", "curvature")).toBe(graph.getEdgeAttribute("y", "curvature"));
  });

  it("puts new nodes near their anchor and never two on one spot", () => {
    const spots = beside({ x: 10, y: -5 }, 25, 50);
    expect(new Set(spots.map(({ x, y }) => `${x.toFixed(3)},${y.toFixed(3)}`)).size).toBe(25);
    for (const { x, y } of spots) expect(Math.hypot(x - 10, y + 5)).toBeLessThan(250);
  });

  it("starts the same id at the same place, inside the disc", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 10_000 }), (id, radius) => {
        expect(seeded(id, radius)).toEqual(seeded(id, radius));
        const { x, y } = seeded(id, radius);
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(radius + 1e-6);
      }),
    );
  });
});

describe("filters", () => {
  it("hide nodes of a type with all their edges, and nothing is removed", () => {
    const graph = loaded();
    const people = entities.filter(({ label }) => label === "Person").length;
    const hidden = applyFilters(graph, { ...NO_FILTERS, labels: ["Person"] });
    expect(hidden).toBe(people);
    expect(graph.order).toBe(entities.length);
    expect(graph.findEdge((_id, attrs) => attrs.kind === "HOLDS" && !attrs.hidden)).toBeUndefined();
    expect(applyFilters(graph, NO_FILTERS)).toBe(0);
    expect(graph.findEdge((_id, attrs) => attrs.hidden)).toBeUndefined();
  });

  it.each([
    ["2024-01-01", "2024-01-31", 1],
    ["2024-02-12", "2024-02-12", 1],
    ["2024-03-01", "", 2],
    ["", "2023-12-31", 2],
    ["", "", 0],
  ])("a period from %j to %j hides %i of two events and nothing else", (from, to, count) => {
    expect(applyFilters(loaded(), { ...NO_FILTERS, from, to })).toBe(count);
  });

  it("a role hides attendance of other roles only", () => {
    const graph = loaded();
    applyFilters(graph, { ...NO_FILTERS, role: "chair" });
    const shown = graph.filterEdges((_id, { kind, hidden }) => kind === "ATTENDED" && !hidden);
    expect(shown.length).toBeGreaterThan(0);
    for (const id of shown) expect(graph.getEdgeAttribute(id, "edge").props.roles).toContain("chair");
    expect(graph.findEdge((_id, { kind, hidden }) => kind === "HOLDS" && hidden)).toBeUndefined();
  });

  it("knows whether anything is filtered", () => {
    expect(isFiltered(NO_FILTERS)).toBe(false);
    expect(isFiltered({ ...NO_FILTERS, score: 0.5 })).toBe(true);
  });
});

describe("undo and redo", () => {
  it("go back and forth byte by byte, any number of steps", () => {
    const graph = loaded();
    const history = createHistory();
    const states = [text(graph)];
    for (const id of ["person0-3", "firm1", "chain1"]) {
      history.record(takeSnapshot(graph, NO_FILTERS));
      graph.dropNode(id);
      graph.setNodeAttribute("council0", "pinned", id === "firm1");
      states.push(text(graph));
    }
    for (const state of states.slice(0, -1).reverse()) {
      const before = history.undo(takeSnapshot(graph, NO_FILTERS));
      if (before !== null) restoreSnapshot(graph, before);
      expect(text(graph)).toBe(state);
    }
    expect(history.undo(takeSnapshot(graph, NO_FILTERS))).toBeNull();
    for (const state of states.slice(1)) {
      const after = history.redo(takeSnapshot(graph, NO_FILTERS));
      if (after !== null) restoreSnapshot(graph, after);
      expect(text(graph)).toBe(state);
    }
    expect(history.redo(takeSnapshot(graph, NO_FILTERS))).toBeNull();
  });

  it("forget what was undone once something new is done", () => {
    const history = createHistory();
    const empty = { nodes: [], edges: [], filters: NO_FILTERS };
    history.record(empty);
    history.undo(empty);
    history.record(empty);
    expect(history.depth()).toEqual({ past: 1, future: 0 });
  });
});

describe("links", () => {
  it("carry ids, places, pins, filters, camera and choice there and back", async () => {
    const graph = loaded();
    graph.setNodeAttribute("firm0", "pinned", true);
    const filters = { ...NO_FILTERS, labels: ["Place"], from: "2024-01-01" };
    const camera = { x: 0.5, y: 0.4, ratio: 0.8, box: { x: [0, 1], y: [0, 1] } } as const;
    const box = { x: [0, 1] as [number, number], y: [0, 1] as [number, number] };
    const address = addressOf(
      takeSnapshot(graph, filters),
      { kind: "node", id: "firm0" },
      { ...camera, box },
    );
    const packed = await pack(address);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(await unpack(packed)).toEqual(address);
    expect(packed.length).toBeLessThan(4_000);
  });

  it.each(["", "!!!", "AAAA", "eJwDAAAAAAE"])("say null for the damaged link %j", async (packed) => {
    expect(await unpack(packed)).toBeNull();
  });
});
