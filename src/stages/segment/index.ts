/** Cuts an article into sentences; none runs over the end of a part. */
import type { Article, Sentence } from "../../model/index.ts";
import { sentenceSpans } from "../../text/sentences.ts";

/** Sentences of `Article.text` in reading order. */
export function segment(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const part of article.parts) {
    for (const span of sentenceSpans(article.text, part.start, part.end))
      sentences.push({ index: sentences.length, start: span.start, end: span.end, part: part.kind });
  }
  return sentences;
}
