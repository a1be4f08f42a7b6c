/** Endings agree with a naive search at every offset. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEndings } from "../../src/text/endings.ts";

const letters = fc.constantFrom("局", "长", "市", "公", "司", "𠮷", "\u0000");
const word = fc.array(letters, { maxLength: 4 }).map((parts) => parts.join(""));

describe("endings", () => {
  it("finds 公司 right before the offset and nowhere else", () => {
    const endings = createEndings(["公司", "局"]);
    expect([2, 4, 5].map((end) => endings.endAt("市局公司长", end))).toEqual([true, true, false]);
  });

  it("finds nothing before the text begins, nor the empty word", () => {
    const endings = createEndings(["", "市公司"]);
    expect([0, 2].map((end) => endings.endAt("公司", end))).toEqual([false, false]);
  });

  it("agrees with a naive search on any words and text", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, word, (words, head, tail) => {
        const text = head + tail;
        const endings = createEndings(words);
        for (let end = 0; end <= text.length; end++) {
          const naive = words.some((w) => w !== "" && text.slice(0, end).endsWith(w));
          expect(endings.endAt(text, end)).toBe(naive);
        }
      }),
    );
  });

  it("finds the longest, of equal ones the last", () => {
    const endings = createEndings(["局", "商务局", "", "务局", "商务局"]);
    const found = ["市商务局", "务局", "市局", "商务厅"].map((text) => endings.longestAt(text, text.length));
    expect(found).toEqual([4, 3, 0, -1]);
  });
});
