/** Matches agree with `matchAll`, whatever the expression was used for before. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CharSet } from "../../src/text/char-set.ts";
import { matchesAround, matchesOf } from "../../src/text/matches.ts";

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

describe("matchesAround", () => {
  it.each([
    [/甲乙|乙+a?|a乙甲/y, "乙", 1],
    [/[甲a]{1,2}/y, "甲a", 0],
    [/，乙，甲/y, "甲", 3],
  ])("finds with %s around 「%s」 what matchAll finds", (pattern, signs, ahead) => {
    fc.assert(
      fc.property(text, (words) => {
        const found = matchesAround(words, pattern, new CharSet(signs), ahead).map((match) => [
          match.index,
          ...match,
        ]);
        const all = words.matchAll(new RegExp(pattern.source, "g"));
        expect(found).toEqual([...all].map((match) => [match.index, ...match]));
      }),
    );
  });
});
