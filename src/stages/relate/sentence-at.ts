/** Which sentence of an article an offset stands in; sentences stand in the order of the text. */
import type { MentionedArticle, Sentence } from "../../model/index.ts";

/** The index of the first sentence that ends behind `offset`, or their number. */
export function firstEndingBehind(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the sentence that holds `offset`, or -1. */
export function sentenceIndexAt({ sentences }: MentionedArticle, offset: number): number {
  const index = firstEndingBehind(sentences, offset);
  const sentence = sentences[index];
  return sentence === undefined || offset < sentence.start ? -1 : index;
}

export function sentenceAt(article: MentionedArticle, offset: number): Sentence | undefined {
  return article.sentences[sentenceIndexAt(article, offset)];
}
