/** Sentences end where a reader would end them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceSpans } from "../../src/text/sentences.ts";

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe("sentenceSpans", () => {
  it("cuts after 。！？, closing quotes and repeated signs; ； joins", () => {
    expect(cut("甲出席。乙主持！是吗？！丙；丁")).toEqual(["甲出席。", "乙主持！", "是吗？！", "丙；丁"]);
  });

  it("keeps a quotation with the clause that says who spoke it", () => {
    expect(cut("“全力以赴。加强合作。”吴某说。会议结束。")).toEqual([
      "“全力以赴。加强合作。”吴某说。",
      "会议结束。",
    ]);
    expect(cut("他说：“干得快。”散会。")).toEqual(["他说：“干得快。”散会。"]);
  });

  it("ends with the quotation where a long clause of its own follows", () => {
    const next =
      "随后，调研组一行先后来到位于高新区的三家企业，详细了解生产经营和项目建设的情况，并召开了座谈会。";
    expect(cut(`他说：“要干就干好。”${next}`)).toEqual(["他说：“要干就干好。”", next]);
  });

  it("never cuts inside 《》 or （）", () => {
    expect(cut("审议《甲；乙。丙》（一；二。）通过。")).toEqual(["审议《甲；乙。丙》（一；二。）通过。"]);
  });

  it("does not let a quote that is never closed swallow what follows", () => {
    expect(cut("他说：“干吧。大家都笑。")).toEqual(["他说：“干吧。", "大家都笑。"]);
  });

  it("covers all of any text but white space, in order", () => {
    const text = fc
      .array(fc.constantFrom(..."甲乙。！？；，“”《》（） \n…"), { maxLength: 50 })
      .map((chars) => chars.join(""));
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of sentenceSpans(value)) {
          expect(value.slice(last, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(value.slice(last).trim()).toBe("");
      }),
    );
  });
});
