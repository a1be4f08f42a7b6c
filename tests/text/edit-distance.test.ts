/** Edit distance counts slips of the pen and stops early at its limit. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "ab", 2],
    ["毛腾飞", "毛腾飞", 0],
    ["毛腾飞", "毛藤飞", 1],
    ["毛腾飞", "毛腾", 1],
    ["events", "evnets", 1],
    ["kitten", "sitting", 3],
  ])("between %s and %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("gives up just above its limit", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
    expect(editDistance("a", "abcdef", 2)).toBe(3);
  });

  it("is the same in both directions, and zero only for equal texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
