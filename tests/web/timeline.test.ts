/** The timeline counts events without holes, in years, months and days, and turns from one unit to another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createGraph, merge } from "../../web/graph/graph.ts";
import {
  barsOf,
  countCanvas,
  drawable,
  extent,
  inUnit,
  lengthOf,
  MOST_BARS,
  stepped,
  unitOf,
} from "../../web/graph/timeline.ts";
import { newsGraph } from "../support/news-graph.ts";

const [event] = newsGraph(1).nodes.filter(({ label }) => label === "Event");

function dated(...dates: readonly (readonly [string, string])[]) {
  const graph = createGraph();
  if (event === undefined) throw new Error("no event");
  const nodes = dates.map(([date, type], i) => ({
    ...event,
    id: `e${i}`,
    props: { ...event.props, date, type },
  }));
  merge(graph, nodes, [], null);
  return graph;
}

const none = new Set<string>();

describe("the timeline", () => {
  it("has no holes between the first and the last bar", () => {
    const counted = countCanvas(
      dated(["2023-11-30", "meeting"], ["2024-02-12", "award"], ["2024-02-13", "meeting"]),
      "month",
      none,
    );
    const span = extent(counted) ?? { from: "", to: "" };
    const bars = barsOf(counted, span, ["meeting", "award"]);
    expect(bars.map(({ at, total }) => [at, total])).toEqual([
      ["2023-11", 1],
      ["2023-12", 0],
      ["2024-01", 0],
      ["2024-02", 2],
    ]);
    expect(bars.at(-1)?.types).toEqual([
      ["meeting", 1],
      ["award", 1],
    ]);
  });

  it("says how many events are dated less precisely, not at all, or of a type that is off", () => {
    const graph = dated(
      ["2024", "meeting"],
      ["2024-02", "meeting"],
      ["", "meeting"],
      ["2024-02-13", "award"],
    );
    expect(countCanvas(graph, "day", none)).toMatchObject({ coarser: 2, undated: 1 });
    expect(countCanvas(graph, "year", new Set(["award"])).bars).toEqual([
      { at: "2024", type: "meeting", events: 2 },
    ]);
    expect(extent(countCanvas(createGraph(), "year", none))).toBeNull();
  });

  it.each([
    [{ from: "2012", to: "2024" }, "year"],
    [{ from: "2023", to: "2024" }, "month"],
    [{ from: "2024-03", to: "2024-04" }, "day"],
    [{ from: "2024", to: "2024" }, "month"],
  ] as const)("starts %j by %s", (span, unit) => {
    expect(unitOf(span)).toBe(unit);
  });

  it.each([
    [{ from: "2023", to: "2024" }, "month", { from: "2023-01", to: "2024-12" }],
    [{ from: "2024-02", to: "2024-02" }, "day", { from: "2024-02-01", to: "2024-02-29" }],
    [{ from: "2024", to: "2024" }, "day", { from: "2024-01-01", to: "2024-12-31" }],
    [{ from: "2024-02-03", to: "2024-03-01" }, "month", { from: "2024-02", to: "2024-03" }],
    [{ from: "2024-02-03", to: "2024-03-01" }, "year", { from: "2024", to: "2024" }],
  ] as const)("turns %j by %s into %j", (span, unit, turned) => {
    expect(inUnit(span, unit)).toEqual(turned);
  });

  it("steps over ends of months and years and counts what lies between", () => {
    expect([stepped("2023-12", 1), stepped("2024-02-28", 2), stepped("2024-01-01", -1)]).toEqual([
      "2024-01",
      "2024-03-01",
      "2023-12-31",
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom("2019", "2019-11", "2019-11-30"),
        fc.integer({ min: 0, max: 900 }),
        (from, n) => {
          expect(lengthOf({ from, to: stepped(from, n) })).toBe(n + 1);
        },
      ),
    );
  });

  it("draws the newest part of a time that is too long for its unit", () => {
    const part = drawable({ from: "2012-01-01", to: "2024-12-31" });
    expect(part.to).toBe("2024-12-31");
    expect(lengthOf(part)).toBe(MOST_BARS);
  });
});
