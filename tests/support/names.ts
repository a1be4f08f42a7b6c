/** The people whom a text names. */
import { findPersons } from "../../src/stages/mention/person.ts";
import { read } from "../../src/stages/read/index.ts";
import { segment } from "../../src/stages/segment/index.ts";
import { lexicons } from "./lexicons.ts";

/** Each once, without the reporter. */
export function namesIn(body: string): string[] {
  const page = `某会举行\n\n本报讯（记者 李想）昨日开会。${body}\n`;
  const { articles } = read("x.txt", new TextEncoder().encode(page), null, lexicons);
  const found = findPersons(
    articles.map((article) => ({ article, sentences: segment(article) })),
    lexicons,
  );
  return [...new Set(found.flat().map(({ name }) => name))].filter((name) => name !== "李想");
}
