/** On the annotated pages headline, writers, paper and day are as two careful readers have them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../../src/stages/read/index.ts";
import { lexicons } from "../../support/lexicons.ts";

interface GoldPage {
  readonly paper: string;
  readonly date: string;
  readonly articles: readonly { readonly headline: string; readonly bylines: readonly string[] }[];
}

const LOCAL = "tests/gold/local";
const names = readdirSync(LOCAL).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));
const bare = (text: string) => text.replace(/[\s“”"‘’《》〈〉（）()·•,，、]+/g, "");

const pages = names.map((name) => {
  const gold = JSON.parse(readFileSync(`${LOCAL}/${name}.json`, "utf8")) as GoldPage;
  return { name, gold, got: read(`${name}.txt`, readFileSync(`${LOCAL}/${name}.txt`), null, lexicons) };
});

function f1(gold: readonly (readonly string[])[], got: readonly (readonly string[])[]): number {
  let [hit, said, meant] = [0, 0, 0];
  gold.forEach((items, at) => {
    const found = new Set(got[at]);
    const wanted = new Set(items);
    hit += [...wanted].filter((item) => found.has(item)).length;
    said += found.size;
    meant += wanted.size;
  });
  return (2 * hit) / (said + meant);
}

describe("the annotated local pages", () => {
  it.each(pages)("$name has its paper and day", ({ gold, got }) => {
    expect({ paper: got.page?.paper, date: got.page?.date }).toEqual({ paper: gold.paper, date: gold.date });
  });

  it("have their headlines", () => {
    const gold = pages.map((page) => page.gold.articles.map(({ headline }) => bare(headline)));
    const got = pages.map((page) => page.got.articles.map(({ headline }) => bare(headline)));
    expect(f1(gold, got)).toBeGreaterThan(0.97);
  });

  it("have their writers", () => {
    const gold = pages.map((page) => page.gold.articles.flatMap(({ bylines }) => bylines));
    const got = pages.map((page) => page.got.articles.flatMap(({ bylines }) => bylines));
    expect(f1(gold, got)).toBeGreaterThan(0.98);
  });
});
