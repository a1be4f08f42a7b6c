/** Times in office: what is told begins and ends them, a printed title proves its day alone, a successor closes them. */
import { describe, expect, it } from "vitest";
import type { GraphEdge, PageReading, PropValue } from "../../../src/model/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { reading } from "../../support/reading.ts";
import { project, resolve } from "../../support/whole-corpus.ts";

type Props = Readonly<Record<string, PropValue>>;
const CITY = "株洲市人民政府";

/** `name date title {props}` on a page each. */
const on = (date: string, name: string, props: Props = {}, title = "市长", body = CITY): PageReading =>
  reading({ date, page: `${name}-${title}`, articles: [(a) => void a.holds(name, title, body, props)] });

function posts(...pages: readonly PageReading[]): readonly GraphEdge[] {
  const { edges, nodes } = project(pages, resolve(pages, [], lexicons));
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  const held = edges.filter(({ type }) => type === "HOLDS");
  const order = ({ from, props }: GraphEdge) => `${nameOf.get(from) ?? ""} ${String(props.firstStated)}`;
  return held.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
const props = (...pages: readonly PageReading[]) => posts(...pages).map((edge) => edge.props);

describe("a time in office", () => {
  it("is known on the days that print it, and on no day between", () => {
    expect(props(on("2021-05-07", "陈恢清"), on("2022-08-24", "陈恢清"))).toMatchObject([
      {
        heldOn: ["2021-05-07", "2022-08-24"],
        knownFrom: null,
        knownTo: null,
        validFrom: null,
        validTo: null,
        overBy: null,
        former: false,
      },
    ]);
  });

  it("is known from its beginning to the last day that prints it", () => {
    const begins = on("2021-05-07", "陈恢清", { state: "begins", date: "2021-05-06" });
    expect(props(begins, on("2022-08-24", "陈恢清"))).toMatchObject([
      { validFrom: "2021-05-06", knownFrom: "2021-05-06", knownTo: "2022-08-24", validTo: null },
    ]);
  });

  it("told by the month begins for certain when the month is over, and ends before it begins", () => {
    const begins = on("2021-06-07", "陈恢清", { state: "begins", date: "2021-02" });
    const ends = on("2023-06-07", "陈恢清", { state: "ends", date: "2023-01" });
    expect(props(begins, ends)).toMatchObject([
      {
        validFrom: "2021-02",
        validTo: "2023-01",
        knownFrom: "2021-02-28",
        knownTo: "2022-12-31",
        overBy: "2023-01-31",
        former: true,
      },
    ]);
  });

  it("is over by the day that prints 原市长, and a page before it still proves its day", () => {
    const former = on("2023-06-07", "陈恢清", { former: true }, "原市长");
    expect(props(on("2022-08-24", "陈恢清"), former)).toMatchObject([
      { title: "市长", heldOn: ["2022-08-24"], overBy: "2023-06-07", validTo: null, former: true },
    ]);
  });

  it("时任 proves the told day alone", () => {
    const then = on("2023-06-07", "陈恢清", { former: true, date: "2021-08-12" });
    expect(props(then)).toMatchObject([{ heldOn: ["2021-08-12"], overBy: "2023-06-07", former: true }]);
  });

  it("that comes back after its end is a second one with an edge and statements of its own", () => {
    const pages = [
      on("2015-03-02", "陈恢清", { state: "begins", date: "2015-03-01" }),
      on("2018-03-02", "陈恢清", { state: "ends", date: "2018-03-01" }),
      on("2021-05-07", "陈恢清", { state: "begins", date: "2021-05-06" }),
    ];
    const both = posts(...pages);
    expect(both.map((edge) => [edge.props.validFrom, edge.props.validTo, edge.props.statements])).toEqual([
      ["2015-03-01", "2018-03-01", 2],
      ["2021-05-06", null, 1],
    ]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });

  it("does not begin anew by an old title that is printed within a month of its end", () => {
    const ends = on("2018-03-02", "陈恢清", { state: "ends", date: "2018-03-01" });
    expect(props(on("2017-01-01", "陈恢清"), ends, on("2018-03-09", "陈恢清"))).toMatchObject([
      { heldOn: ["2017-01-01"], validTo: "2018-03-01" },
    ]);
  });

  it("of an undated page proves no day", () => {
    const undated = reading({ date: null, articles: [(a) => void a.holds("陈恢清", "市长", CITY)] });
    expect(props(undated)).toMatchObject([{ heldOn: [], validFrom: null, overBy: null }]);
  });

  it("is the same whatever the order of the pages", () => {
    const pages = [
      on("2015-03-02", "陈恢清", { state: "begins", date: "2015-03-01" }),
      on("2018-03-02", "陈恢清", { state: "ends", date: "2018-03-01" }),
      on("2021-05-07", "陈恢清"),
    ];
    expect(props(...[...pages].reverse())).toEqual(props(...pages));
  });
});

describe("a successor", () => {
  const old = on("2020-05-07", "毛腾飞");

  it("in a post of one holder ends the predecessor's time, marked as inferred", () => {
    const next = on("2021-05-07", "陈恢清", { state: "begins", date: "2021-05-06" });
    expect(props(old, next)).toMatchObject([
      {
        heldOn: ["2020-05-07"],
        validTo: "2021-05-06",
        validToInferred: true,
        overBy: "2021-05-06",
        former: true,
      },
      { validFrom: "2021-05-06", validToInferred: false, former: false },
    ]);
  });

  it("only printed by title ends it by that day", () => {
    const [predecessor] = props(old, on("2021-05-07", "陈恢清"));
    expect(predecessor).toMatchObject({ validTo: "2021-05-07", validToInferred: true });
  });

  it("does not touch an end that is told", () => {
    const ends = on("2021-01-02", "毛腾飞", { state: "ends", date: "2021-01-01" });
    const [predecessor] = props(old, ends, on("2021-05-07", "陈恢清"));
    expect(predecessor).toMatchObject({ validTo: "2021-01-01", validToInferred: false });
  });

  it("says nothing of posts that many hold: 副市长", () => {
    const [a, b] = [on("2020-05-07", "毛腾飞", {}, "副市长"), on("2021-05-07", "陈恢清", {}, "副市长")];
    expect(props(a, b).map(({ validTo }) => validTo)).toEqual([null, null]);
  });

  it("says nothing where pages name two holders in turn and back: one of them is a slip", () => {
    const slip = [old, on("2021-05-07", "陈恢清"), on("2022-05-07", "毛腾飞")];
    expect(props(...slip).map(({ validTo }) => validTo)).toEqual([null, null]);
  });

  it("of another city says nothing", () => {
    const other = on("2021-05-07", "陈恢清", {}, "市长", "衡阳市人民政府");
    expect(props(old, other).map(({ validTo }) => validTo)).toEqual([null, null]);
  });
});
