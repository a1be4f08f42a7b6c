/** Measures identity on pairs that are one thing or two: merges must be right, and most of the same must be found. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { EntityLabel, PageReading } from "../../../src/model/index.ts";
import { annotatedPages } from "../../support/annotated.ts";
import { lexicons } from "../../support/lexicons.ts";
import { type ArticleDraft, reading } from "../../support/reading.ts";
import { resolve } from "../../support/whole-corpus.ts";

type Pair = readonly string[];
type Cases = Readonly<Record<"same" | "different", readonly Pair[]>>;
const cases = parse(readFileSync(new URL("../../corpus/identity.yaml", import.meta.url), "utf8")) as Readonly<
  Record<"person" | "body" | "happening", Cases>
>;

const NATIONAL = "全国";

function pageOf(city: string, date: string, page: string, tell: (a: ArticleDraft) => void): PageReading {
  const paper = city === NATIONAL ? "人民日报" : `${city}日报`;
  return reading({
    paper,
    date,
    page,
    home: lexicons.places.homeOf(paper, null).path.join("/"),
    articles: [tell],
  });
}

function personPage(name: string, naming: string, page: string): PageReading {
  const [city = "", date = "", ...words] = naming.split(" ");
  return pageOf(city, date, page, (a) => {
    const form = words.find((word) => word.startsWith("="))?.slice(1);
    const person = a.mention("Person", name, form ?? name);
    for (const word of words.filter((each) => each.includes("@")))
      a.holds(name, ...(word.split("@") as [string, string]));
    const listed = words.filter((word) => word.startsWith("~")).map((word) => word.slice(1));
    if (listed.length > 0) a.list([...listed, name]);
    const company = words.filter((word) => word.startsWith("+")).map((word) => word.slice(1));
    if (company.length === 0) return;
    const meeting = a.event(`${page}的聚会`, date);
    for (const other of company)
      a.states(a.mention("Person", other), "ATTENDED", meeting, { role: "attend" });
    a.states(person, "ATTENDED", meeting, { role: "attend" });
  });
}

function bodyPage(naming: string, page: string): PageReading {
  const [city = "", label = "", name = "", form] = naming.split(" ");
  return pageOf(city, `2022-05-0${page}`, page, (a) => {
    a.mention(label as EntityLabel, name);
    if (form?.startsWith("=")) a.mention(label as EntityLabel, name, form.slice(1));
    if (form?.startsWith("原")) a.renamed(label as EntityLabel, form.slice(1), name);
  });
}

function happeningPage(telling: string, page: string): PageReading {
  const [city = "", printed = "", date = "", title = "", ...people] = telling.split(" ");
  return pageOf(city, printed, page, (a) => {
    const event = a.event(title, date === "?" ? null : date);
    for (const name of people)
      a.states(a.mention("Person", name.slice(1)), "ATTENDED", event, { role: "attend" });
  });
}

/** Whether the two pages' namings of that label come out as one entity. */
function isOne(pages: readonly PageReading[], label: string, name?: string): boolean {
  const { entities } = resolve(pages, [], lexicons);
  const found = entities.filter((each) => each.label === label && (name === undefined || each.name === name));
  return found.length === 1;
}

const judge = {
  person: ([name = "", a = "", b = ""]: Pair) =>
    isOne([personPage(name, a, "1"), personPage(name, b, "2")], "Person", name),
  body: ([a = "", b = ""]: Pair) => isOne([bodyPage(a, "1"), bodyPage(b, "2")], a.split(" ")[1] ?? ""),
  happening: ([a = "", b = ""]: Pair) => isOne([happeningPage(a, "1"), happeningPage(b, "2")], "Event"),
};

const rows = (["person", "body", "happening"] as const).flatMap((kind) =>
  (["same", "different"] as const).flatMap((truth) =>
    cases[kind][truth].map((pair) => ({ truth, pair, one: judge[kind](pair) })),
  ),
);

describe("identity", () => {
  it("is measured on at least 150 pairs, a third of them different", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(rows.filter(({ truth }) => truth === "different").length).toBeGreaterThanOrEqual(rows.length / 3);
  });

  it("hardly ever makes two things one: precision of merges is .99 at least", () => {
    const wrong = rows
      .filter(({ truth, one }) => truth === "different" && one)
      .map(({ pair }) => pair.join(" | "));
    const merged = rows.filter(({ one }) => one).length;
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(merged / 100);
  });

  it("finds at least nine in ten of the same", () => {
    const same = rows.filter(({ truth }) => truth === "same");
    const missed = same.filter(({ one }) => !one).map(({ pair }) => pair.join(" | "));
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(same.length / 10);
  });
});

describe("identity on the annotated pages", () => {
  const { entities } = resolve(annotatedPages(), [], lexicons);
  const people = entities.filter(({ label }) => label === "Person");
  const papersOf = (keys: readonly string[]) => new Set(keys.map((key) => key.split("/")[0]));

  it("keeps invented namesakes of different papers apart; only 习近平 is named in several", () => {
    const shared = people.filter(({ keys }) => papersOf(keys).size > 1).map(({ name }) => name);
    expect(shared.filter((name) => name !== "习近平")).toEqual([]);
  });

  it("makes one person of one name on one page, save the two 佟静", () => {
    const seen = new Map<string, number>();
    for (const { name, keys } of people) {
      for (const page of new Set(
        keys.filter((key) => !key.includes("Byline")).map((key) => key.split("#")[0]),
      )) {
        seen.set(`${name} ${page}`, (seen.get(`${name} ${page}`) ?? 0) + 1);
      }
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([["佟静 株洲日报/2012-03-16/i3", 2]]);
  });

  it("knows 周清和 of two pages as one", () => {
    expect(people.filter(({ name }) => name === "周清和")).toHaveLength(1);
  });

  it("takes no two full names of bodies for one without a reason it can say", () => {
    const joined = entities.filter(({ label, keys }) => {
      const isBody = label === "Enterprise" || label === "Organization";
      return isBody && new Set(keys.map((key) => key.split("#")[1])).size > 1;
    });
    expect(joined.map(({ name }) => name).sort()).toEqual([
      "中车株洲电力机车有限公司",
      "中车株洲电机有限公司",
    ]);
  });
});
