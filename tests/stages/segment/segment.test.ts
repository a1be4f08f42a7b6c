/** Sentences of an article stay inside its parts. */
import { describe, expect, it } from "vitest";
import type { Article, Part } from "../../../src/model/index.ts";
import { segment } from "../../../src/stages/segment/index.ts";

function article(...pieces: readonly (readonly [Part["kind"], string])[]): Article {
  const parts: Part[] = [];
  let text = "";
  for (const [kind, piece] of pieces) {
    if (text !== "") text += "\n";
    parts.push({ kind, start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const offsets = Int32Array.from({ length: text.length + 1 }, (_, at) => at);
  return { index: 0, headline: "", starts: "", bylines: [], text, offsets, parts };
}

describe("segment", () => {
  it("closes a sentence at the end of its part and numbers them through", () => {
    const item = article(
      ["headline", "某会举行"],
      ["dateline", "本报讯（记者 李想）"],
      ["body", "甲出席。乙主持"],
      ["body", "丙讲话。"],
    );
    expect(
      segment(item).map(({ index, part, start, end }) => [index, part, item.text.slice(start, end)]),
    ).toEqual([
      [0, "headline", "某会举行"],
      [1, "dateline", "本报讯（记者 李想）"],
      [2, "body", "甲出席。"],
      [3, "body", "乙主持"],
      [4, "body", "丙讲话。"],
    ]);
  });

  it("gives nothing for an article without text", () => {
    expect(segment(article())).toEqual([]);
  });
});
