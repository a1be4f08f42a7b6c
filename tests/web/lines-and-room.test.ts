/** What shares a place on the canvas and what must leave it: parallel lines, rings, lines under the pointer, the cap. */
import { describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "../../src/http/contract.ts";
import type { DeskGraph } from "../../web/graph/desk-graph.ts";
import { createGraph, merge, restOf } from "../../web/graph/graph.ts";
import { alongside, bend } from "../../web/graph/lines.ts";
import { leavesToDrop } from "../../web/graph/room.ts";
import { edgeNear } from "../../web/sigma/edge-near.ts";
import { inside } from "../../web/sigma/enclosing.ts";

function node(id: string): GraphNode {
  return { id, label: "Person", name: id, props: { mentions: 1 } };
}

function line(id: string, from: string, to: string, statements = 1): GraphEdge {
  const ends = { from, to, fromLabel: "Person", toLabel: "Person" } as const;
  return { id, type: "SIGNED_WITH", ...ends, props: { statements } };
}

function drawn(nodes: readonly string[], edges: readonly GraphEdge[]): DeskGraph {
  const graph = createGraph();
  merge(graph, nodes.map(node), edges, null);
  return graph;
}

describe("lines between one pair", () => {
  it("fan out on both sides, whatever their direction, each with a curve of its own", () => {
    const graph = drawn(
      ["a", "b"],
      [1, 2, 3].map((i) => line(`l${i}`, "a", "b")).concat(line("r", "b", "a")),
    );
    const bends = graph.mapEdges((_id, { curvature }, source) => curvature * (source === "a" ? 1 : -1));
    expect(new Set(bends).size).toBe(4);
    expect(graph.everyEdge((_id, { folded }) => !folded)).toBe(true);
  });

  it("are one with their number where they are more than five, the best supported in front", () => {
    const edges = [1, 2, 3, 4, 5, 6].map((i) => line(`l${i}`, "a", "b", i === 4 ? 9 : 1));
    const graph = drawn(["a", "b"], edges);
    expect(graph.filterEdges((_id, { folded }) => !folded)).toEqual(["l4"]);
    expect(graph.getEdgeAttribute("l4", "bundle")).toBe(6);
    expect(alongside(graph, "l4")).toHaveLength(6);
    for (const id of ["l1", "l2"]) graph.setEdgeAttribute(id, "hidden", true);
    bend(graph);
    expect(graph.filterEdges((_id, { hidden, folded }) => !hidden && !folded)).toHaveLength(4);
    expect(alongside(graph, "l4")).toHaveLength(4);
  });

  it("are rings beside the node where both ends are one", () => {
    const graph = drawn(["a", "b"], [line("s", "a", "a"), line("t", "a", "a"), line("x", "a", "b")]);
    expect(graph.getEdgeAttribute("s", "loop")).toBe(1);
    expect(graph.getEdgeAttribute("t", "loop")).toBe(2);
    graph.setNodeAttribute("a", "total", 5);
    expect(restOf(graph, "a")).toBe(2);
  });
});

describe("the line under the pointer", () => {
  const graph = drawn(["a", "b", "c"], [line("ab", "a", "b"), line("bc", "b", "c"), line("cb", "c", "b")]);
  for (const [id, x, y] of [
    ["a", 0, 0],
    ["b", 100, 0],
    ["c", 100, 100],
  ] as const) {
    graph.mergeNodeAttributes(id, { x, y });
  }

  it.each([
    [50, 4, "ab"],
    [50, 6, null],
    [-3, 0, "ab"],
    [-9, 0, null],
  ])("at %i, %i is %s", (x, y, id) => {
    expect(edgeNear(graph, { x, y }, 5)).toBe(id);
  });

  it("is the curve on the side where it is drawn", () => {
    const at = (x: number) => edgeNear(graph, { x, y: 50 }, 5);
    const [left, right] = [at(100 - 7), at(100 + 7)];
    expect([left, right].sort()).toEqual(["bc", "cb"]);
    expect(at(100 - 15)).toBeNull();
  });
});

describe("room on the canvas", () => {
  const edges = ["c", "d", "e", "f"]
    .map((id) => line(`a${id}`, "a", id))
    .concat(line("ab", "a", "b"), line("bf", "b", "f"));
  const graph = drawn(["a", "b", "c", "d", "e", "f"], edges);
  graph.setNodeAttribute("c", "pinned", true);
  const looks: Record<string, number> = { d: 5, e: 2 };
  const seen = (id: string) => looks[id] ?? 0;
  const drop = (count: number, cap: number, keep: readonly string[] = []) =>
    leavesToDrop(graph, { count, keep: new Set(keep), seen, cap });

  it("is made by ends of branches, the longest unseen first; pins, choices and joints stay", () => {
    expect(drop(1, 6)).toEqual(["e"]);
    expect(drop(2, 6)).toEqual(["e", "d"]);
    expect(drop(1, 6, ["e"])).toEqual(["d"]);
  });

  it("is not made where there is enough, and refused where too little may go", () => {
    expect(drop(10, 100)).toEqual([]);
    expect(drop(3, 6)).toBeNull();
  });
});

describe("what lies inside a drawn line", () => {
  const horseshoe = [
    [0, 0],
    [9, 0],
    [9, 9],
    [6, 9],
    [6, 3],
    [3, 3],
    [3, 9],
    [0, 9],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  it.each([
    [1, 8, true],
    [4, 8, false],
    [7, 8, true],
    [4, 1, true],
    [10, 1, false],
  ])("%i, %i: %s", (x, y, within) => {
    expect(inside({ x, y }, horseshoe)).toBe(within);
  });
});
