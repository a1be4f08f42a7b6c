/** Which sentence an offset stands in. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MentionedArticle, Sentence } from "../../../src/model/index.ts";
import { sentenceAt, sentenceIndexAt } from "../../../src/stages/relate/sentence-at.ts";

/** An article of which only the sentences matter, from gaps and lengths. */
function articleOf(runs: readonly (readonly [gap: number, length: number])[]): MentionedArticle {
  let at = 0;
  const sentences = runs.map(([gap, length], index): Sentence => {
    const start = at + gap;
    at = start + length;
    return { index, start, end: at, part: "body" };
  });
  return { sentences } as unknown as MentionedArticle;
}

const runs = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 5 })), { maxLength: 12 });

describe("sentenceAt", () => {
  it("finds what a walk over all sentences finds, in gaps and behind the end too", () => {
    fc.assert(
      fc.property(runs, fc.nat(90), (spans, offset) => {
        const article = articleOf(spans);
        const walked = article.sentences.find(({ start, end }) => start <= offset && offset < end);
        expect(sentenceAt(article, offset)).toBe(walked);
        expect(sentenceIndexAt(article, offset)).toBe(walked?.index ?? -1);
      }),
    );
  });

  it("finds none in an article without sentences", () => {
    expect(sentenceAt(articleOf([]), 0)).toBeUndefined();
  });
});
