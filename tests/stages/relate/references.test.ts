/** 「公司」, 「集团」, 「该厂」: words that point back to the firm of which the text speaks. */
import { describe, expect, it } from "vitest";
import { withReferences } from "../../../src/stages/relate/references.ts";
import { relationsOfText } from "../../support/relations.ts";
import { annotated } from "../../support/sentence.ts";

/** What words of a text stand for, in order. */
function pointed(source: string): string[] {
  const { article } = annotated(source);
  return withReferences(article, [])
    .mentions.filter(({ rule }) => rule === "relation.reference")
    .map(({ text, name }) => `${text}→${name}`);
}

describe("words that point back to a firm", () => {
  it("stand for the firm of which the paragraph speaks, not for one that it deals with", () => {
    expect(pointed("[甲公司|Enterprise]从[乙厂|Enterprise]进货。如今，公司年产值过亿。")).toEqual([
      "公司→甲公司",
    ]);
  });

  it("stand for the firm told last where they point at it", () => {
    expect(pointed("[甲公司|Enterprise]从[乙厂|Enterprise]进货，该厂离它三里地。")).toEqual(["该厂→乙厂"]);
  });

  it("stand for a firm that is named so", () => {
    expect(
      pointed("[甲集团|Enterprise]旗下有[乙公司|Enterprise]。[丙公司|Enterprise]跟着，集团明年上市。"),
    ).toEqual(["集团→甲集团"]);
    expect(pointed("[甲果业合作社|Organization]扩种，合作社有社员百户。")).toEqual(["合作社→甲果业合作社"]);
  });

  it("stand for nothing inside other words, before a post, or where no firm is told before", () => {
    expect(pointed("[甲集团|Enterprise]有子公司三家，分公司两家。")).toEqual([]);
    expect(pointed("[甲公司|Enterprise]扩产，公司总经理说好，推行“公司＋农户”。")).toEqual([]);
    expect(pointed("公司扩产，[甲公司|Enterprise]到访。")).toEqual([]);
  });

  it("let every row read what is told of the firm by them", () => {
    expect(
      relationsOfText("[甲果业集团|Enterprise]年年扩种。如今，集团旗下有[乙冷链公司|Enterprise]。", [
        "PART_OF",
      ]),
    ).toEqual(["乙冷链公司 PART_OF 甲果业集团"]);
  });
});
