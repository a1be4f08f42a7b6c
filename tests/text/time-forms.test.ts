/** What the forms of times have in common is tried before each of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANY_FORM, TIME_FORMS } from "../../src/text/time-forms.ts";

const piece = fc.constantFrom(
  ...[
    "2023",
    "年",
    "4",
    "月",
    "27",
    "日",
    "—",
    "至",
    "-",
    ".",
    "/",
    "十",
    "一",
    "上",
    "个",
    "周",
    "下旬",
    "去",
    "昨",
    "天",
    "后",
    "近",
    "前",
  ],
  ...["三季度", "上半年", "号", "（", "）", "第", "当", "晚", "之", "份"],
);

describe("ANY_FORM", () => {
  it("begins a match wherever one of the forms does", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        for (let at = 0; at < text.length; at++) {
          const begins = ({ pattern }: { readonly pattern: RegExp }): boolean => {
            pattern.lastIndex = at;
            return pattern.test(text);
          };
          if (TIME_FORMS.some(begins))
            expect([text, at, begins({ pattern: ANY_FORM })]).toEqual([text, at, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
