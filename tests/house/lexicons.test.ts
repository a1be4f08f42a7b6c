/** Words are general language with a source: headers, order, and no name that was read off an annotated page. */
import { describe, expect, it } from "vitest";
import type { ScoredPage } from "../../src/pipeline/score/record.ts";
import { filesUnder, textOf } from "../support/tree.ts";

interface WordList {
  readonly path: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const lists: readonly WordList[] = filesUnder("seeds/lexicons", /\.tsv$/).map((path) => {
  const lines = textOf(path)
    .split("\n")
    .filter((line) => line !== "");
  return {
    path,
    head: lines.filter((line) => line.startsWith("#")),
    rows: lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t")),
  };
});

const has = ({ head }: WordList, key: string) => head.some((line) => line.startsWith(`# ${key}: `));

/** Tables derived from published sources hold the language's words, also those that happen to be somebody's name. */
const written = lists.filter((list) => !has(list, "sha256"));

const gold = filesUnder("tests/gold", /\.json$/)
  .map((path) => JSON.parse(textOf(path)) as Partial<ScoredPage>)
  .flatMap(({ articles }) => articles ?? []);

/** Names that are words or places too (宁可, 安远) prove nothing. */
const plainWords = new Set(
  lists
    .filter((list) => has(list, "sha256"))
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => cell.split(" ")),
);

/** Names of people that are plain words, solar terms, places, the commonest abroad or part of a doctrine's title (习近平新时代中国特色社会主义思想). */
const WORD_NAMES = new Set([
  "习近平",
  "高峰",
  "曾经",
  "贺岁",
  "钱塘江",
  "章程",
  "苏木",
  "米兰",
  "华山",
  "秦岭",
  "黄河",
  "苗圃",
  "白云",
  "金山",
  "谷雨",
  "夏至",
  "白露",
  "施政",
  "郎朗",
  "伊万诺夫",
  "卡洛斯",
  "哈立德",
  "拉赫曼",
  "安娜",
]);
const people = new Set(
  gold
    .flatMap(({ persons }) => (persons ?? []).map(({ name }) => name))
    .filter((name) => !plainWords.has(name) && !WORD_NAMES.has(name)),
);

/** What firms and projects are called on their page without their own name, and banks of the whole country. */
const GENERIC = new Set([
  "中国银行",
  "中国建设银行",
  "中国邮政储蓄银行",
  "国家开发银行",
  "建设银行",
  "工商银行",
  "集团公司",
  "研发中心",
  "育苗中心",
  "检测中心",
  "大科学装置",
  "华东分公司",
  "政务公开专区",
  "市政务公开专区",
]);
const firms = gold
  .flatMap(({ organizations }) => organizations ?? [])
  .filter(({ label }) => label === "Enterprise");
const projects = gold.flatMap(({ projects: named }) => named ?? []);
const things = new Set(
  [...firms, ...projects]
    .flatMap(({ name, mentions }) => [name, ...(mentions ?? [])])
    .filter((name) => [...name].length >= 4 && !GENERIC.has(name)),
);

describe("lexicons", () => {
  it("are there", () => {
    expect(lists.length).toBeGreaterThan(10);
    expect(people.size).toBeGreaterThan(500);
    expect(things.size).toBeGreaterThan(200);
  });

  it("say source, licence, date and columns before their first row", () => {
    const lacking = lists.flatMap((list) =>
      ["source", "licence", "date"].filter((key) => !has(list, key)).map((key) => `${list.path}: ${key}`),
    );
    expect(lacking).toEqual([]);
    expect(lists.filter(({ head }) => !head.some((line) => line.startsWith("#columns:")))).toEqual([]);
  });

  it("hold no row twice", () => {
    const twice = lists.flatMap(({ path, rows }) => {
      const seen = new Set<string>();
      return rows
        .map((row) => row.join("\t"))
        .filter((row) => seen.size === seen.add(row).size)
        .map((row) => `${path}: ${row}`);
    });
    expect(twice).toEqual([]);
  });

  it("that are written by hand name no person of an annotated page", () => {
    const named = written.flatMap(({ path, rows }) =>
      rows.flatMap((cells) => cells.filter((cell) => people.has(cell)).map((cell) => `${path}: ${cell}`)),
    );
    expect(named).toEqual([]);
  });

  it("that are written by hand name no firm and no project of an annotated page", () => {
    const named = written.flatMap(({ path, rows }) =>
      rows.flatMap((cells) => cells.filter((cell) => things.has(cell)).map((cell) => `${path}: ${cell}`)),
    );
    expect(named).toEqual([]);
  });
});

describe("rule rows", () => {
  const rules = filesUnder("src", /\.rules\.ts$/);

  it("are there", () => {
    expect(rules.length).toBeGreaterThan(5);
  });

  it("name no firm and no project of an annotated page, their examples included", () => {
    const named = rules.flatMap((path) => {
      const text = textOf(path);
      return [...things].filter((name) => text.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(named).toEqual([]);
  });

  it("name no person of an annotated page with three characters or more", () => {
    const named = rules.flatMap((path) => {
      const text = textOf(path);
      return [...people]
        .filter((name) => [...name].length >= 3 && text.includes(name))
        .map((name) => `${path}: ${name}`);
    });
    expect(named).toEqual([]);
  });
});
