/** What is kept of an article once its page is read. */
import type { Article, ArticleRecord, Page } from "../model/index.ts";

export function articleRecord(page: Page, article: Article): ArticleRecord {
  const { index, headline, starts, bylines } = article;
  return { index, headline, starts, bylines, text: printedText(page, article) };
}

/** The article's characters as the page prints them, in the order and with the line ends of its working text. */
function printedText(page: Page, article: Article): string {
  const printed: string[] = [];
  let last = -1;
  for (let i = 0; i < article.text.length; i += 1) {
    if (article.text[i] === "\n") {
      printed.push("\n");
      continue;
    }
    const offset = article.offsets[i] ?? -1;
    // One printed character may stand for several of the working text (`…` for `...`): it is printed once.
    if (offset !== last) printed.push(page.text[offset] ?? "");
    last = offset;
  }
  return printed.join("");
}
