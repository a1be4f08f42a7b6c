/** How the picture is put together: what Sigma is told of the graph, which node lies under the pointer, how wide names are. */
import { describe, expect, it } from "vitest";
import { createGraph, merge } from "../../web/graph/graph.ts";
import { nodeAt } from "../../web/sigma/node-at.ts";
import { nodesOnly } from "../../web/sigma/nodes-only.ts";
import type { Renderer } from "../../web/sigma/renderer.ts";
import { createTextWidth } from "../../web/sigma/text-width.ts";
import { newsGraph } from "../support/news-graph.ts";

const news = newsGraph(1);

function drawn() {
  const graph = createGraph();
  merge(
    graph,
    news.nodes.filter(({ label }) => !["Statement", "Article", "Page", "Newspaper"].includes(label)),
    news.edges,
    null,
  );
  return graph;
}

describe("the graph as Sigma sees it", () => {
  it("has every node with its attributes and no line", () => {
    const graph = drawn();
    const view = nodesOnly(graph);
    expect(graph.size).toBeGreaterThan(10);
    expect(view.nodes()).toEqual(graph.nodes());
    expect(view.order).toBe(graph.order);
    expect(view.getNodeAttributes("council0")).toBe(graph.getNodeAttributes("council0"));
    expect(view.edges()).toEqual([]);
    let told = 0;
    view.forEachEdge(() => {
      told += 1;
    });
    expect(told).toBe(0);
  });

  it("tells what becomes of nodes, also of those that come later, and nothing of lines", () => {
    const graph = drawn();
    const view = nodesOnly(graph);
    const told: string[] = [];
    const note = ({ key }: { key: string }) => told.push(key);
    for (const event of ["nodeAdded", "edgeAdded", "edgeDropped"] as const) view.on(event, note);
    const [node] = news.nodes.filter(({ id }) => id === "firm0");
    if (node === undefined) throw new Error("no node");
    graph.dropNode("firm0");
    merge(graph, [node], news.edges, null);
    expect(told).toEqual(["firm0"]);
    expect(view.order).toBe(graph.order);
    view.removeListener("nodeAdded", note);
    graph.dropNode("firm0");
    merge(graph, [node], news.edges, null);
    expect(told).toEqual(["firm0"]);
  });
});

describe("the node under the pointer", () => {
  /** A view of the graph's own size, y downwards. */
  const sigma = {
    viewportToGraph: ({ x, y }: { x: number; y: number }) => ({ x, y: -y }),
    scaleSize: (size: number) => size,
  } as Renderer;
  const graph = drawn();
  const [below, above, hidden] = ["place0", "firm0", "council0"];
  graph.forEachNode((id, attrs) =>
    Object.assign(attrs, { x: 1_000, y: 1_000, size: 10, hidden: id === hidden }),
  );
  Object.assign(graph.getNodeAttributes(below), { x: 0, y: 0, kind: "Person" });
  Object.assign(graph.getNodeAttributes(above), { x: 12, y: -4, kind: "Place" });
  Object.assign(graph.getNodeAttributes(hidden), { x: 60, y: 60 });

  it.each([
    [{ x: -9, y: 0 }, below],
    [{ x: -9, y: 7 }, null],
    [{ x: 60, y: -60 }, null],
    [{ x: 300, y: 300 }, null],
  ])("at %j is %s", (at, id) => {
    expect(nodeAt(sigma, graph, at)).toBe(id);
  });

  it("of two is the one on top, and only inside its own shape", () => {
    const order = graph.nodes();
    const top = order.indexOf(above) > order.indexOf(below) ? above : below;
    expect(nodeAt(sigma, graph, { x: 7, y: 0 })).toBe(top);
    // A place is a triangle that stands on its tip: beside the tip there is nothing of it.
    expect(nodeAt(sigma, graph, { x: 12, y: 15 })).toBe(above);
    expect(nodeAt(sigma, graph, { x: 22, y: 15 })).toBe(null);
  });
});

describe("the width of names", () => {
  it("is that of their characters, each of which is measured once", () => {
    const measured: string[] = [];
    const width = createTextWidth((text) => {
      measured.push(text);
      return text === "𠮷" ? 20 : 10;
    });
    expect(width.of("毛腾飞")).toBe(30);
    expect(width.of("飞毛𠮷")).toBe(40);
    expect(width.of("")).toBe(0);
    expect(measured).toEqual([..."毛腾飞𠮷"]);
    width.forget();
    expect(width.of("毛")).toBe(10);
    expect(measured).toHaveLength(5);
  });
});
