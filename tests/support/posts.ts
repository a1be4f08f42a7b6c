/** The posts that a text tells in a paper of 株洲市. */
import { mention } from "../../src/stages/mention/index.ts";
import { read } from "../../src/stages/read/index.ts";
import { segment } from "../../src/stages/segment/index.ts";
import { lexicons } from "./lexicons.ts";

/** As `person title @body`. */
export function postsIn(body: string, headline = "某会举行"): string[] {
  const page = `株洲日报\n2022年8月24日 星期三\n\n${headline}\n\n本报讯（记者 李想）昨日开会。${body}\n`;
  const result = read("x.txt", new TextEncoder().encode(page), null, lexicons);
  if (result.page === null) return [];
  const articles = result.articles.map((article) => ({ article, sentences: segment(article) }));
  return mention(result.page, articles, lexicons).articles.flatMap(({ posts }) =>
    posts.map(({ person, title, org, chain }) => `${person} ${title} @${org ?? chain}`),
  );
}
