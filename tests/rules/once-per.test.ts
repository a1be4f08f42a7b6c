/** Values made once for each object. */
import { describe, expect, it } from "vitest";
import { oncePer } from "../../src/rules/once-per.ts";

describe("oncePer", () => {
  it("makes a value once for a key and another for another", () => {
    let made = 0;
    const lengthOf = oncePer(({ words }: { readonly words: string }) => {
      made++;
      return words.length;
    });
    const key = { words: "市委" };
    expect([lengthOf(key), lengthOf(key), lengthOf({ words: "市委" })]).toEqual([2, 2, 2]);
    expect(made).toBe(2);
  });

  it("keeps a value that says there is none", () => {
    let made = 0;
    const nothing = oncePer((_: object): string | null => {
      made++;
      return null;
    });
    const key = {};
    expect([nothing(key), nothing(key)]).toEqual([null, null]);
    expect(made).toBe(1);
  });
});
