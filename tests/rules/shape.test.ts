/** Shapes: one character a name, and a way back to the article for every position. */
import { describe, expect, it } from "vitest";
import { articleSpan } from "../../src/rules/match.ts";
import { shapesOf } from "../../src/rules/shape.ts";
import { shapeChar } from "../../src/rules/shape-labels.ts";
import { sentence } from "../support/sentence.ts";

const E = shapeChar("Enterprise");
const O = shapeChar("Organization");
const P = shapeChar("Person");
const T = shapeChar("Time");
const plain = (source: string): string[] => shapesOf(sentence(source)).map((shape) => shape.plain.text);
const folded = (source: string): string[] => shapesOf(sentence(source)).map((shape) => shape.folded.text);

describe("shapesOf", () => {
  it("makes each name and time one character and keeps the rest", () => {
    expect(plain("[昨日|Time]，[张三|Person]到[甲公司|Enterprise]调研。")).toEqual([
      `${T}，${P}到${E}调研。`,
    ]);
  });

  it("lets the outer name stand for a name inside it", () => {
    expect(plain("[[甲大学|Organization]法学院|Organization]揭牌。")).toEqual([`${O}揭牌。`]);
  });

  it("drops quotation marks and remarks around names: 「（以下简称“甲”）」, 「(女，侗族)」", () => {
    expect(
      plain("“[甲公司|Enterprise]”（以下简称“[甲|Enterprise]”）与[张三|Person](女，侗族)签约。"),
    ).toEqual([`${E}与${P}签约。`]);
  });

  it("keeps quotation marks that open a speech", () => {
    expect(plain("[张三|Person]说：“要快。”")).toEqual([`${P}说：“要快。`, "”"]);
  });

  it("reads half-width punctuation as full-width and drops blanks", () => {
    expect(plain("[甲|Enterprise] 投产,看 好;")).toEqual([`${E}投产，看好；`]);
  });

  it("folds printed posts into their persons, in front and behind", () => {
    const source = "[市长|Post][张三|Person]、[副市长|Post][李四|Person]到[甲公司|Enterprise]。";
    expect(folded(source)).toEqual([`${P}、${P}到${E}。`]);
    expect(plain(source)).toEqual([`市长${P}、副市长${P}到${E}。`]);
  });

  it("leads every position back to the text that it stands for", () => {
    const article = sentence("前句。“[甲公司|Enterprise]”（简称[甲|Enterprise]）位于[乙县|Place]。");
    const shape = shapesOf(article)[1]?.plain;
    expect(shape?.text.length).toBe(5);
    const span = articleSpan(shape as NonNullable<typeof shape>, { start: 0, end: 4 });
    expect(article.article.text.slice(span.start, span.end)).toBe("甲公司”（简称甲）位于乙县");
    shape?.mentions.forEach((mention, index) => {
      if (mention)
        expect(article.article.text.slice(shape.starts[index], shape.ends[index])).toBe(mention.text);
    });
  });
});
