/** Matches agree with `matchAll`, whatever the expression was used for before. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesOf } from "../../src/text/matches.ts";

const text = fc.array(fc.constantFrom("甲", "乙", "，", "a")).map((parts) => parts.join(""));

describe("matchesOf", () => {
  it.each([[/甲+/g], [/甲?/g], [/(?<=甲)(?<name>乙)/dg], [/$/g]])(
    "finds with %s what matchAll finds",
    (pattern) => {
      fc.assert(
        fc.property(text, (words) => {
          const found = matchesOf(words, pattern).map((match) => [match.index, ...match]);
          expect(found).toEqual([...words.matchAll(pattern)].map((match) => [match.index, ...match]));
        }),
      );
    },
  );

  it("starts at the beginning again after a match was left half-way", () => {
    const pattern = /甲/g;
    pattern.lastIndex = 2;
    expect(matchesOf("甲乙甲", pattern).map(({ index }) => index)).toEqual([0, 2]);
  });
});
