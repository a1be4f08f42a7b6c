/** Chinese and Arabic numerals are one number. */
import { describe, expect, it } from "vitest";
import { parseNumeral } from "../../src/text/numerals.ts";

const values: readonly (readonly [string, number | null])[] = [
  ["23", 23],
  ["二十三", 23],
  ["廿三", 23],
  ["卅", 30],
  ["十", 10],
  ["十二", 12],
  ["两千", 2000],
  ["一百零五", 105],
  ["三千五百", 3500],
  ["十二万", 120_000],
  ["一亿三千万", 130_000_000],
  ["二〇二四", 2024],
  ["二零二四", 2024],
  ["第四", 4],
  ["第12", 12],
  ["〇", 0],
  ["", null],
  ["第", null],
  ["几", null],
  ["三个", null],
];

describe("parseNumeral", () => {
  it.each(values)("reads %j as %j", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });
});
