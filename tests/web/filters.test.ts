/** Filters, counts and dates of the legend: what each hides, what it counts, and that posts stand as the API says. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOn as apiStanding } from "../../src/http/standing.ts";
import { firstDay, lastDay, readDate } from "../../web/graph/dates.ts";
import { applyFilters, NO_FILTERS } from "../../web/graph/filters.ts";
import { createGraph, merge } from "../../web/graph/graph.ts";
import { standingOn } from "../../web/graph/standing.ts";
import { standings, tally } from "../../web/graph/tally.ts";
import { newsGraph } from "../support/news-graph.ts";

const news = newsGraph(2);
const drawn = news.nodes.filter(
  ({ label }) => !["Statement", "Article", "Page", "Newspaper"].includes(label),
);

function loaded() {
  const graph = createGraph();
  merge(graph, drawn, news.edges, null);
  return graph;
}

describe("a post on a day", () => {
  const date = fc.constantFrom("", "2020", "2020-05", "2020-05-09", "2020-06-30", "2021-01-01");
  const props = fc.record({
    validFrom: date,
    overBy: date,
    knownFrom: date,
    knownTo: date,
    heldOn: fc.array(fc.constantFrom("2020-05-09", "2020-06-30")),
  });

  it("stands in the viewer as it stands in the API", () => {
    fc.assert(
      fc.property(props, fc.constantFrom("2020-05-09", "2020-06-30", "2021-01-01"), (held, day) => {
        expect(standingOn({ props: held }, day)).toBe(apiStanding(held, day));
      }),
    );
  });

  it("is hidden when it is over, and when it is not proven and only proven ones are wanted", () => {
    const graph = loaded();
    const [over, proven, open] = graph.filterEdges((_id, { kind }) => kind === "HOLDS");
    const give = (id: string | undefined, more: object) =>
      graph.updateEdgeAttribute(id ?? "", "edge", (edge) => {
        if (edge === undefined) throw new Error("no such edge");
        return { ...edge, props: { ...edge.props, ...more } };
      });
    give(over, { overBy: "2024-02-01" });
    give(proven, { heldOn: ["2024-03-05"] });
    const hides = (id: string | undefined) => graph.getEdgeAttribute(id ?? "", "hidden");
    applyFilters(graph, { ...NO_FILTERS, asOf: "2024-03-05" });
    expect([over, proven, open].map(hides)).toEqual([true, false, false]);
    applyFilters(graph, { ...NO_FILTERS, asOf: "2024-03-05", proven: true });
    expect([over, proven, open].map(hides)).toEqual([true, false, true]);
    const counts = standings(graph, "2024-03-05");
    expect([counts.held, counts["not-held"]]).toEqual([1, 1]);
  });
});

describe("papers and event types", () => {
  it("hide a line only when every paper behind it is switched off, and a node with its last line", () => {
    const graph = loaded();
    const lines = graph.edges("person0-1");
    const papersOf = new Map<string, readonly string[]>(graph.mapEdges((id) => [id, ["江州日报"]]));
    papersOf.set(lines[0] ?? "", ["江州日报", "石塘晚报"]);
    applyFilters(graph, { ...NO_FILTERS, papers: ["江州日报"] }, papersOf);
    expect(graph.getNodeAttribute("person0-1", "hidden")).toBe(false);
    expect(graph.getEdgeAttribute(lines[0] ?? "", "hidden")).toBe(false);
    expect(graph.getEdgeAttribute(lines[1] ?? "", "hidden")).toBe(true);
    expect(graph.getNodeAttribute("person0-2", "hidden")).toBe(true);
    expect(tally(graph, papersOf).papers.get("石塘晚报")).toEqual({ shown: 1, total: 1 });
  });

  it("leave alone what was not asked for yet", () => {
    expect(applyFilters(loaded(), { ...NO_FILTERS, papers: ["江州日报"] })).toBe(0);
  });

  it("hide events of a type and nothing else", () => {
    const graph = loaded();
    expect(applyFilters(graph, { ...NO_FILTERS, eventTypes: ["meeting"] })).toBe(2);
    expect(applyFilters(graph, { ...NO_FILTERS, eventTypes: ["award"] })).toBe(0);
  });
});

describe("counts", () => {
  it("say of each entry how many are shown and how many there are", () => {
    const graph = loaded();
    applyFilters(graph, { ...NO_FILTERS, labels: ["Person"] });
    const { labels, relations, roles } = tally(graph);
    const people = drawn.filter(({ label }) => label === "Person").length;
    expect(labels.get("Person")).toEqual({ shown: 0, total: people });
    expect(labels.get("Event")).toEqual({ shown: 2, total: 2 });
    expect(relations.get("HOLDS")?.shown).toBe(0);
    expect(roles.get("chair")?.total).toBe(6);
  });
});

describe("a typed date", () => {
  it.each([
    ["2024", "2024"],
    ["2024-3", "2024-03"],
    ["2024/3/5", "2024-03-05"],
    ["2024.03.05", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["2024年3月5日", "2024-03-05"],
    ["2024年3月", "2024-03"],
    ["２０２４－０３－０５", "2024-03-05"],
    [" 2024-02-29 ", "2024-02-29"],
  ])("%j is %s", (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each(["2023-02-29", "2024-13", "2024-00-01", "03/05/2024", "yesterday", "2024-3-5-6", "202403"])(
    "%j is none",
    (typed) => {
      expect(readDate(typed)).toBeNull();
    },
  );

  it("knows the first and the last day of years and months", () => {
    expect([firstDay("2024"), lastDay("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
    expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDay("2024-02-03"), lastDay("2024-02-03")]).toEqual(["2024-02-03", "2024-02-03"]);
  });
});
