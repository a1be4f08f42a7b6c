/** Normalized text is clean, and every character of it knows where it was printed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../../src/text/normalize.ts";

const cases: readonly (readonly [string, string])[] = [
  ["８月２３日，ＲＣＥＰ", "8月23日，RCEP"],
  ["8月23日,市政务公开专区亮相", "8月23日，市政务公开专区亮相"],
  ["株洲日报讯(全媒体记者/陈某) 8月23日", "株洲日报讯（全媒体记者/陈某）8月23日"],
  ["产值1,234.5亿元,比例1:1,预计12:30开幕", "产值1,234.5亿元，比例1:1，预计12:30开幕"],
  ["主持人:参加!是吗?好;再见", "主持人：参加！是吗？好；再见"],
  ["GB (2018) a,b; c", "GB (2018) a,b; c"],
  ["规划(2019-2025年)", "规划（2019-2025年）"],
  ["听取建议.皇甫言说,增长3.5%.", "听取建议。皇甫言说，增长3.5%."],
  ["## **相关链接**", "相关链接"],
  ["- 2020年，两项工作", "2020年，两项工作"],
  ["-5℃到3℃", "-5℃到3℃"],
  ["\u3000\u3000本报讯\u00a0 昨天", "本报讯 昨天"],
  ["5 月 9 日 上午", "5月9日 上午"],
  ["2O22年", "2022年"],
  ["努尔兰•萨比托夫", "努尔兰·萨比托夫"],
  ['从校园"搬"进车间', "从校园“搬”进车间"],
  ["脐橙先“开园” 江城日报讯", "脐橙先“开园” 江城日报讯"],
  ["\ufeff株\u200b洲", "株洲"],
  ["⾼新区", "高新区"],
  ["   ", ""],
];

describe("normalize", () => {
  it.each(cases)("reads %j as %j", (raw, clean) => {
    expect(normalize(raw).text).toBe(clean);
  });

  const printed = fc
    .array(
      fc.constantFrom(
        ..." \u3000\t#*-,;:?!.()\"'“”，。（）《》１２ＡａO01年月日株洲市・\u200b\ud840\udc00⾼",
      ),
      { maxLength: 60 },
    )
    .map((chars) => chars.join(""));

  it("maps every character to where it was printed, in order, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(printed, fc.string({ unit: "binary" })), (raw) => {
        const { text, offsets } = normalize(raw);
        expect(offsets.length).toBe(text.length + 1);
        expect(offsets[text.length]).toBe(raw.length);
        for (let at = 0; at < text.length; at++) {
          expect(offsets[at]).toBeLessThan(offsets[at + 1] ?? 0);
          const char = text[at] ?? "";
          if (/[株洲市年月日]/.test(char)) expect(raw[offsets[at] ?? -1]).toBe(char);
        }
      }),
    );
  });

  it("leaves clean text as it is", () => {
    const clean = fc.array(fc.constantFrom(..."“”，。（）《》1年月日株洲市AB"), { maxLength: 60 });
    fc.assert(
      fc.property(clean, (chars) => {
        expect(normalize(chars.join("")).text).toBe(chars.join(""));
      }),
    );
  });

  it("reads a range as it reads that range alone, with offsets into the whole", () => {
    fc.assert(
      fc.property(printed, printed, printed, (before, inner, after) => {
        const whole = normalize(before + inner + after, before.length, before.length + inner.length);
        const alone = normalize(inner);
        expect(whole.text).toBe(alone.text);
        expect([...whole.offsets]).toEqual([...alone.offsets].map((offset) => offset + before.length));
      }),
    );
  });
});
