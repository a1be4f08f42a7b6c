/** A set of characters answers as a set of strings of one character does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CharSet } from "../../src/text/char-set.ts";

const char = fc.constantFrom("株", "市", "a", "\u0000", "\uffff", "，");

describe("CharSet", () => {
  it("holds exactly the characters it was made from", () => {
    fc.assert(
      fc.property(fc.array(char), fc.array(char), (chars, parts) => {
        const set = new CharSet(chars);
        const known = new Set<string>(chars);
        const text = parts.join("");
        for (const one of parts) expect(set.has(one)).toBe(known.has(one));
        for (let at = -2; at < text.length + 2; at++)
          expect(set.at(text, at)).toBe(known.has(text.charAt(at)));
      }),
    );
  });

  it("holds no word, and leaves words out of what it is made from", () => {
    const set = new CharSet(["市", "自治州", "𠮷"]);
    expect([set.has("市"), set.has("市市"), set.has("自"), set.has("自治州"), set.has("")]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
