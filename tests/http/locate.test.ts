/** Finding a quoted sentence again in an article whose line breaks and widths differ from the page's. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate } from "../../src/http/locate.ts";

function found(text: string, quote: string): string | null {
  const at = locate(text, quote);
  return at === null ? null : text.slice(at.start, at.end);
}

describe("locate", () => {
  it("finds an exact quote", () => {
    expect(found("甲。市委书记毛腾飞出席会议。乙。", "市委书记毛腾飞出席会议。")).toBe(
      "市委书记毛腾飞出席会议。",
    );
  });

  it("finds a quote that a column break cuts on the page", () => {
    expect(found("会上，刘剑飞讲话。散会。", "刘\n\n剑飞讲话。")).toBe("刘剑飞讲话。");
  });

  it("sees through widths and punctuation, and closes the sentence", () => {
    expect(found("共签约12个项目，投资3亿元。完", "共签约１２个项目,投资３亿元.")).toBe(
      "共签约12个项目，投资3亿元。",
    );
  });

  it("keeps both ends where foreign lines stand in the middle of the page's text", () => {
    const head = "市委副书记王建国在推进会上要求";
    const tail = "各部门加快建设轨道交通装备基地。";
    expect(found(`题\n${head}${tail}尾`, `${head}广告：热线电话\n${tail}`)).toBe(head + tail);
  });

  it.each([
    ["", "x"],
    ["只有这些字", "别的句子完全不在这里面的一句话"],
    ["文", "。。。"],
    ["文", "  "],
  ])("says null for what is not there: %j in %j", (text, quote) => {
    expect(locate(text, quote)).toBeNull();
  });

  it("never points outside the text", () => {
    const chars = fc.constantFrom("甲", "乙", "1", "１", " ", "\n", "。", "，", "𠮷", "a", "Ａ");
    const text = fc.array(chars, { maxLength: 40 }).map((list) => list.join(""));
    fc.assert(
      fc.property(text, text, (whole, quote) => {
        const at = locate(whole, quote);
        if (at === null) return;
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeLessThanOrEqual(whole.length);
        expect(at.end).toBeGreaterThan(at.start);
      }),
    );
  });
});
