/** What the thing layers find in plain sentences on a page of a made-up edition. */
import type { Article, EntityLabel, Home, Page } from "../../src/model/index.ts";
import type { Found } from "../../src/stages/mention/found.ts";
import { findPersons } from "../../src/stages/mention/person.ts";
import { findThings } from "../../src/stages/mention/things.ts";
import { segment } from "../../src/stages/segment/index.ts";
import { lexicons } from "./lexicons.ts";

const CITY: Home = { path: ["山东省", "烟台市"] };

function articleOf(text: string, index: number): Article {
  const offsets = Int32Array.from({ length: text.length + 1 }, (_, i) => i);
  const parts = [{ kind: "body" as const, start: 0, end: text.length }];
  return { index, headline: "", starts: text.slice(0, 15), bylines: [], text, offsets, parts };
}

/** Found spans of every article; the page serves `home`. */
export function thingsOf(texts: readonly string[], home: Home = CITY): readonly (readonly Found[])[] {
  const page: Page = {
    id: "test",
    source: "test.txt",
    hash: "0",
    text: texts.join("\n"),
    paper: null,
    date: "2021-05-06",
    page: null,
    meta: { paper: "none", date: "none", page: "none", dateEvidence: "" },
    home,
  };
  const articles = texts.map((text, i) => {
    const article = articleOf(text, i);
    return { article, sentences: segment(article) };
  });
  return findThings(page, articles, lexicons, findPersons(articles, lexicons));
}

/** `surface→name` of one label in one text, in order; the name is left out where it is the surface. */
export function named(text: string, labels: EntityLabel | readonly EntityLabel[], home?: Home): string[] {
  const wanted = [labels].flat();
  return (thingsOf([text], home)[0] ?? [])
    .filter((found) => wanted.includes(found.label))
    .map((found) => (found.name === found.text ? found.text : `${found.text}→${found.name}`));
}
