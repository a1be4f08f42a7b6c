/** People's decisions outlive the graph: they are replayed on the same pages, changed pages and more pages. */
import { describe, expect, it } from "vitest";
import { clusterKey, type Judgement, type PageReading } from "../../../src/model/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { reading } from "../../support/reading.ts";
import { project, resolve } from "../../support/whole-corpus.ts";

const bare = (date: string) => reading({ date, articles: [(a) => void a.mention("Person", "李伟")] });
const mayor = (date: string) =>
  reading({ date, articles: [(a) => void a.holds("陈恢清", "市长", "株洲市人民政府")] });

const keyOf = ({ page }: PageReading, name: string) => clusterKey(page.id, `Person:${name}`);
let count = 0;
function judged(kind: Judgement["kind"], keys: readonly string[], more: Partial<Judgement> = {}): Judgement {
  count += 1;
  return {
    id: `j${count}`,
    kind,
    keys,
    by: "editor",
    at: `2022-05-01T00:00:${String(count).padStart(2, "0")}Z`,
    ...more,
  };
}
const people = (pages: readonly PageReading[], judgements: readonly Judgement[]) =>
  resolve(pages, judgements, lexicons).entities.filter(({ label }) => label === "Person").length;

describe("identity", () => {
  const [a, b, c] = [bare("2022-05-09"), bare("2022-06-09"), bare("2022-07-09")];
  const [x, y, z] = [mayor("2022-05-09"), mayor("2022-06-09"), mayor("2022-07-09")];

  it("same joins what nothing else would join", () => {
    expect(people([a, b], [])).toBe(2);
    expect(people([a, b], [judged("same", [keyOf(a, "李伟"), keyOf(b, "李伟")])])).toBe(1);
  });

  it("different keeps apart what a shared post would join", () => {
    expect(people([x, y], [])).toBe(1);
    expect(people([x, y], [judged("different", [keyOf(x, "陈恢清"), keyOf(y, "陈恢清")])])).toBe(2);
  });

  it("different blocks a merge by way of a third", () => {
    const apart = judged("different", [keyOf(x, "陈恢清"), keyOf(y, "陈恢清")]);
    const resolution = resolve([x, y, z], [apart], lexicons);
    const [one, two] = [x, y].map((page) => resolution.entityOf.get(keyOf(page, "陈恢清")));
    expect(one).not.toBe(two);
    expect(resolution.entities.filter(({ label }) => label === "Person")).toHaveLength(2);
  });

  it("an undone decision has no effect", () => {
    const same = judged("same", [keyOf(a, "李伟"), keyOf(b, "李伟")]);
    expect(people([a, b], [same, { ...same, at: "2023-01-01T00:00:00Z", undone: true }])).toBe(2);
  });

  it("the later of two decisions on one pair counts", () => {
    const keys = [keyOf(a, "李伟"), keyOf(b, "李伟")];
    expect(people([a, b], [judged("same", keys), judged("different", [...keys].reverse())])).toBe(2);
  });

  it("a contradiction is told, and what was joined stays joined", () => {
    const ring = [
      judged("same", [keyOf(a, "李伟"), keyOf(b, "李伟")]),
      judged("same", [keyOf(b, "李伟"), keyOf(c, "李伟")]),
      judged("different", [keyOf(a, "李伟"), keyOf(c, "李伟")]),
    ];
    const { issues, entities } = resolve([a, b, c], ring, lexicons);
    expect(issues.map(({ code }) => code)).toEqual(["judgement-contradiction"]);
    expect(entities).toHaveLength(1);
  });

  it("a decision whose page is gone is told as orphaned and comes back with the page", () => {
    const same = judged("same", [keyOf(a, "李伟"), keyOf(b, "李伟")]);
    expect(resolve([a], [same], lexicons).issues.map(({ code }) => code)).toEqual(["judgement-orphaned"]);
    expect(people([a, b], [same])).toBe(1);
  });

  it("a decision survives more pages", () => {
    const apart = judged("different", [keyOf(x, "陈恢清"), keyOf(y, "陈恢清")]);
    expect(people([x, y, a, b], [apart])).toBe(4);
  });
});

describe("truth", () => {
  const page = mayor("2022-05-09");
  const [statement] = page.statements;
  const id = statement?.id ?? "";
  const edges = (judgement: Judgement) => {
    const resolution = resolve([page], [judgement], lexicons);
    return project([page], resolution).edges.filter(({ type }) => type === "HOLDS");
  };

  it("a rejected statement supports no edge", () => {
    expect(edges(judged("reject", [id]))).toEqual([]);
  });

  it("an accepted statement makes its edge certain", () => {
    expect(edges(judged("accept", [id])).map(({ props }) => props.score)).toEqual([1]);
  });

  it("a decision on a statement that no page makes any more is orphaned", () => {
    const { issues, rejected } = resolve([page], [judged("reject", ["gone"])], lexicons);
    expect([issues.map(({ code }) => code), rejected.size]).toEqual([["judgement-orphaned"], 0]);
  });
});
