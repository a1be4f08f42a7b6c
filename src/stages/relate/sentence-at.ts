/** Which sentence of an article an offset stands in. */
import type { MentionedArticle, Sentence } from "../../model/index.ts";

/** The index of the sentence that holds `offset`, or -1; sentences stand in the order of the text. */
export function sentenceIndexAt({ sentences }: MentionedArticle, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = sentences[middle] as Sentence;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

export function sentenceAt(article: MentionedArticle, offset: number): Sentence | undefined {
  return article.sentences[sentenceIndexAt(article, offset)];
}
