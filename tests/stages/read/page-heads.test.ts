/** Paper, day, page and place are read off every form in which `tests/corpus/page-heads.yaml` prints or implies them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { read } from "../../../src/stages/read/index.ts";
import { lexicons } from "../../support/lexicons.ts";

interface Sheet {
  readonly head?: string;
  readonly foot?: string;
  readonly body?: string;
  readonly paper: string | null;
  readonly date: string | null;
  readonly page?: string | null;
  readonly home?: string | null;
}

const sheets = parse(readFileSync("tests/corpus/page-heads.yaml", "utf8")) as Record<
  "heads" | "feet" | "headless",
  Sheet[]
>;

const NEWS = `某会举行

本报讯（记者 李想）3月7日，市委召开某会。会议强调，要抓好落实。

某项目投产

本报讯（记者 王明）近日，位于高新区的某项目投产，到2025年产值可达10亿元，企业创办于1956年。
`;

function readSheet({ head = "", body = NEWS, foot = "" }: Sheet) {
  const text = [head, body, foot].filter((part) => part !== "").join("\n\n");
  const { page, articles } = read("x.txt", new TextEncoder().encode(text), null, lexicons);
  if (page === null) throw new Error("no page");
  return { page, headlines: articles.map(({ headline }) => headline) };
}

function expectMeta(sheet: Sheet): readonly string[] {
  const { page, headlines } = readSheet(sheet);
  expect({ paper: page.paper, date: page.date }).toEqual({ paper: sheet.paper, date: sheet.date });
  if (sheet.page !== undefined) expect(page.page).toBe(sheet.page);
  if (sheet.home !== undefined) expect(page.home.path.join("/")).toBe(sheet.home ?? "");
  return headlines;
}

const named = (sheets: readonly Sheet[]) =>
  sheets.map((sheet) => [sheet.head ?? sheet.foot ?? sheet.body ?? "", sheet] as const);

describe("the head of a page", () => {
  it.each(named(sheets.heads))("is read and kept out of the news: %j", (_, sheet) => {
    expect(expectMeta(sheet)).toEqual(["某会举行", "某项目投产"]);
  });
});

describe("the foot of a page", () => {
  it.each(named(sheets.feet))("tells what the head does not: %j", (_, sheet) => {
    expectMeta(sheet);
  });
});

describe("a page without head and foot", () => {
  it.each(named(sheets.headless))("implies what it can: %j", (_, sheet) => {
    expectMeta(sheet);
  });
});
