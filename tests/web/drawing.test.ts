/** What is drawn and what is written to files: names that never cross, shapes of equal weight, files that parse. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toGexf, toGraphml, toJson, xml } from "../../web/export/formats.ts";
import { toSvg } from "../../web/export/picture.ts";
import { reopenJson } from "../../web/export/reopen.ts";
import { captionOf, sceneOf } from "../../web/export/scene.ts";
import { applyFilters, NO_FILTERS } from "../../web/graph/filters.ts";
import { createGraph, merge } from "../../web/graph/graph.ts";
import { takeSnapshot } from "../../web/graph/snapshot.ts";
import { createOccupancy, placeLabels } from "../../web/sigma/label-boxes.ts";
import { outline, SHAPES } from "../../web/sigma/shapes.ts";
import { newsGraph } from "../support/news-graph.ts";

const news = newsGraph(2);
const graph = createGraph();
merge(
  graph,
  news.nodes.filter((node) => !["Statement", "Article", "Page", "Newspaper"].includes(node.label)),
  news.edges,
  null,
);
const NOW = "2024-07-01T08:00:00.000Z";
const statements = Object.fromEntries(graph.edges().map((id) => [id, [`S-${id}`, "S-2"]]));
const scene = sceneOf(graph, { filters: NO_FILTERS, exported: NOW, statements });
const palette = {
  paper: "#fff",
  well: "#eee",
  ink: "#000",
  soft: "#555",
  edge: "#999",
  accent: "#b00",
  onAccent: "#fff",
  veil: 0.2,
  small: "11px",
  font: "serif",
  types: Object.fromEntries(Object.keys(SHAPES).map((label) => [label, "#123456"])) as never,
};

describe("names on the canvas", () => {
  const spot = fc.record({
    id: fc.uuid(),
    text: fc.constantFrom("毛腾飞", "中宇轨道装备有限公司", "链", "轨道交通装备产业链推进会"),
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
    size: fc.integer({ min: 3, max: 16 }),
    rank: fc.integer({ min: 0, max: 20 }),
  });
  const view = { width: 800, height: 600 };
  const place = (spots: Parameters<typeof placeLabels>[0]) =>
    placeLabels(spots, view, 16, (text) => text.length * 13);

  it("never cross and never leave the view", () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
        const boxes = place(spots);
        for (const a of boxes) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(view.width);
          for (const b of boxes) {
            if (a === b) continue;
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it("cover no shape, but that which must be named, and it crosses no other name", () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 60 }), fc.nat(59), (spots, at) => {
        const named = spots.map((one, i) => ({
          ...one,
          id: `${i}`,
          must: i === at,
          rank: i === at ? 99 : 1,
        }));
        const boxes = place(named);
        for (const box of boxes) {
          if (box.id === `${at}`) continue;
          const covered = named.filter(
            ({ x, y, size }) =>
              box.x < x + size && box.x + box.width > x - size && Math.abs(box.y - y) < size + box.height / 2,
          );
          expect(covered).toEqual([]);
        }
        if (at < spots.length) expect(boxes.map(({ id }) => id)).toContain(`${at}`);
      }),
    );
  });

  it("stand under nothing that floats over the canvas", () => {
    const taken = createOccupancy(view);
    const floats = { left: 0, right: 90, top: 0, bottom: 40 };
    taken.block(floats, true);
    const one = { id: "a", text: "毛腾飞", x: 45, y: 52, size: 6, rank: 1, must: true };
    const [box] = placeLabels([one], view, 16, (text) => text.length * 13, taken);
    expect((box?.y ?? 0) - 8).toBeGreaterThanOrEqual(floats.bottom);
  });

  it("stay where they stood in the picture below, though the first side is free", () => {
    const one = { id: "a", text: "毛腾飞", x: 400, y: 300, size: 8, rank: 1 };
    const stood = { id: "a", text: "毛", x: 400 - 7, y: 270, width: 13, height: 16 };
    const [box] = place([{ ...one, stood }]);
    expect([(box?.x ?? 0) + (box?.width ?? 0) / 2, box?.y]).toEqual([399.5, 270]);
  });

  it("cover the least of what stands around where they must stand, and no other goes far off", () => {
    const one = { id: "a", text: "毛腾飞任职", x: 400, y: 300, size: 8, rank: 9 };
    const wall = (x: number, y: number, size: number) => ({ id: `${x} ${y}`, text: "", x, y, size, rank: 1 });
    const around = [
      ...[-60, -30, 0, 30, 60].flatMap((dx) => [wall(400 + dx, 340, 22), wall(400 + dx, 260, 22)]),
      wall(345, 300, 22),
      wall(455, 312, 8),
    ];
    const [must] = place([{ ...one, must: true }, ...around]).filter(({ id }) => id === "a");
    expect(must?.x).toBeGreaterThan(400);
    expect(must?.y).toBe(300);
    expect(place([one, ...around]).filter(({ id }) => id === "a")).toEqual([]);
    const apart = [...around.slice(0, -1), wall(416, 300, 5)];
    expect(place([one, ...apart]).filter(({ id }) => id === "a")).toEqual([]);
    expect(place([{ ...one, far: true }, ...apart]).filter(({ id }) => id === "a")).toHaveLength(1);
  });

  it("give the place to the weightier name, in whatever order they come", () => {
    const one = { id: "a", text: "毛腾飞", x: 400, y: 300, size: 8, rank: 1 };
    const rivals = Array.from({ length: 12 }, (_, i) => ({ ...one, id: `b${i}`, rank: 5 }));
    const kept = place([one, ...rivals]).map((box) => box.id);
    expect(kept).not.toContain("a");
    expect(place([...rivals, one]).map((box) => box.id)).toEqual(kept);
  });
});

describe("shapes", () => {
  it.each(Object.entries(SHAPES))("%s is about as big as a circle of its size", (_label, shape) => {
    const points = outline(shape, 10);
    const area = Math.abs(
      points.reduce((sum, [x, y], i) => {
        const [nx, ny] = points[(i + 1) % points.length] ?? [0, 0];
        return sum + (x * ny - nx * y) / 2;
      }, 0),
    );
    expect(area / (Math.PI * 100)).toBeGreaterThan(0.55);
    expect(area / (Math.PI * 100)).toBeLessThan(1.15);
  });
});

describe("exports", () => {
  const balanced = (text: string) => {
    const open = [...text.matchAll(/<(\w[\w:]*)(?=[\s>])[^<>]*[^/]>|<(\w+)>/g)].length;
    return open === [...text.matchAll(/<\/\w[\w:]*>/g)].length;
  };

  it("hold what is visible and nothing that is filtered", () => {
    applyFilters(graph, { ...NO_FILTERS, labels: ["Person"] });
    const filtered = sceneOf(graph, { filters: { ...NO_FILTERS, labels: ["Person"] }, exported: NOW });
    applyFilters(graph, NO_FILTERS);
    expect(filtered.nodes.some(({ kind }) => kind === "Person")).toBe(false);
    expect(filtered.nodes.length).toBeLessThan(scene.nodes.length);
    expect(captionOf(filtered)).toContain("-Person");
    expect(captionOf(filtered)).toContain("2024-07-01");
  });

  it("escape hostile names and drop what XML forbids", () => {
    expect(xml('<img src=x onerror="a&b">\u0000\u0008')).toBe(
      "&lt;img src=x onerror=&quot;a&amp;b&quot;&gt;",
    );
    for (const file of [toGexf(scene), toGraphml(scene), toSvg(scene, palette)]) {
      expect(file).not.toContain("<img");
      expect(file).toContain("&lt;img");
    }
  });

  it("GEXF, GraphML and SVG name every node and edge once and close every tag", () => {
    for (const file of [toGexf(scene), toGraphml(scene)]) {
      expect([...file.matchAll(/<node /g)]).toHaveLength(scene.nodes.length);
      expect([...file.matchAll(/<edge /g)]).toHaveLength(scene.edges.length);
      expect(balanced(file)).toBe(true);
    }
    const svg = toSvg(scene, palette);
    expect([...svg.matchAll(/<path id=/g)]).toHaveLength(scene.edges.length);
    expect(svg).toMatch(/<text[^>]*>毛腾飞<\/text>/);
    expect(svg).not.toContain("NaN");
  });

  it("a picture holds every name whole, however near the edge its node stands", () => {
    const [first, ...rest] = scene.nodes;
    if (first === undefined) throw new Error("no node");
    const name = "省政府与中国岱能集团签署战略合作框架协议暨项目集中开工仪式";
    const svg = toSvg({ ...scene, nodes: [{ ...first, name, x: -9_999 }, ...rest] }, palette);
    const [, width] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
    const [, x] = new RegExp(`<text x="([\\d.]+)"[^>]*>${name}`).exec(svg) ?? [];
    expect(Number(x) - (name.length * 14) / 2).toBeGreaterThanOrEqual(0);
    expect(Number(width)).toBeLessThan(3_000);
  });

  it("JSON comes back as the same nodes and edges, with the filter and the time", () => {
    const back = JSON.parse(toJson(scene)) as {
      about: unknown;
      nodes: { id: string }[];
      edges: { id: string }[];
    };
    expect(back.nodes.map(({ id }) => id)).toEqual(scene.nodes.map(({ id }) => id));
    expect(back.edges.map(({ id }) => id)).toEqual(scene.edges.map(({ id }) => id));
    expect(back.about).toMatchObject({ exported: NOW, nodes: scene.nodes.length });
  });

  it("carry the ids of the statements behind every line", () => {
    for (const file of [toGexf(scene), toGraphml(scene), toSvg(scene, palette), toJson(scene)]) {
      for (const { id } of scene.edges) expect(file).toContain(xml(`S-${id}`));
    }
  });

  it("leave out what is not among the chosen nodes, and lines to it", () => {
    const some = sceneOf(graph, { filters: NO_FILTERS, exported: NOW, only: ["person0-0", "council0"] });
    expect(some.nodes.map(({ id }) => id).sort()).toEqual(["council0", "person0-0"]);
    expect(some.edges.length).toBeGreaterThan(0);
    expect(some.about).toMatchObject({ nodes: 2, edges: some.edges.length });
  });
});

describe("a JSON file of the desk", () => {
  const known = {
    labels: new Set(scene.nodes.map(({ kind }) => kind)),
    relations: new Set(scene.edges.map(({ edge }) => edge.type)),
  };

  it("opens again as the canvas that it was taken from", () => {
    const filters = { ...NO_FILTERS, labels: ["Place"], from: "2024-01-01" };
    graph.setNodeAttribute("firm0", "pinned", true);
    const before = takeSnapshot(graph, filters);
    const file = toJson(sceneOf(graph, { filters, exported: NOW }));
    graph.setNodeAttribute("firm0", "pinned", false);
    const back = reopenJson(file, known);
    expect(back?.left).toBe(0);
    expect(back?.snapshot).toEqual(before);
  });

  it.each(["", "{", "[]", "null", '{"nodes":[],"edges":[]}', '{"format":"lianpu-view/1","nodes":{}}'])(
    "is not made of %j",
    (text) => {
      expect(reopenJson(text, known)).toBeNull();
    },
  );

  it("leaves out what it does not know and says how much", () => {
    const node = { id: "a", label: "Person", name: "甲", props: {}, x: 1, y: 2 };
    const nodes = [
      node,
      { ...node, id: 7 },
      { ...node, id: "b", label: "Virus" },
      { ...node, id: "c", x: "1" },
    ];
    const line = { id: "e", type: "HOLDS", from: "a", to: "nobody", props: {} };
    const about = { filters: { score: "high", labels: "Person", from: "2024" } };
    const text = JSON.stringify({ format: "lianpu-view/1", about, nodes, edges: [line, null] });
    const back = reopenJson(text, known);
    expect(back?.snapshot.nodes.map((one) => one.node.id)).toEqual(["a"]);
    expect(back?.snapshot.edges).toEqual([]);
    expect(back?.snapshot.filters).toEqual({ ...NO_FILTERS, from: "2024" });
    expect(back?.left).toBe(5);
  });
});
