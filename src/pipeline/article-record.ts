/** What is kept of an article once its page is read. */
import type { Article, ArticleRecord, Page, Span } from "../model/index.ts";

export function articleRecord(page: Page, article: Article): ArticleRecord {
  const { index, headline, starts, bylines } = article;
  const spans = stretches(page.text, article);
  return { index, headline, starts, bylines, text: printedText(page, article), spans };
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

/** What lies between two stretches of one article: blanks and the marks that end a line of OCR text. */
const BLANK = /^[\s#*-]*$/;
const WIDEST_BLANK = 12;

/** Where the article stands on the page, with blanks between its lines taken in. */
function stretches(page: string, { text, offsets }: Article): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "\n") continue;
    const at = offsets[i] ?? 0;
    const last = found.at(-1);
    const follows = last !== undefined && at >= last.start && isBlank(page, last.end, at);
    if (follows) last.end = Math.max(last.end, at + 1);
    else found.push({ start: at, end: at + 1 });
  }
  return found.sort((a, b) => a.start - b.start);
}

function isBlank(page: string, from: number, to: number): boolean {
  return to <= from || (to - from <= WIDEST_BLANK && BLANK.test(page.slice(from, to)));
}
