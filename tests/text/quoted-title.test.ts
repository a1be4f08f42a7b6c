/** The title in quotation marks of a longer name. */
import { describe, expect, it } from "vitest";
import { quotedTitle } from "../../src/text/quoted-title.ts";

describe("quotedTitle", () => {
  it.each([
    ["首届“江城好人”", "江城好人"],
    ["第二届江城“江城工匠”奖章", "江城工匠"],
    ["“三八红旗手”称号", "三八红旗手"],
  ])("reads %s as %s", (name, title) => {
    expect(quotedTitle(name)).toBe(title);
  });

  it.each(["江城好人", "“江城杯”篮球赛冠军", "“春雨”行动“先锋”奖"])("finds none in %s", (name) => {
    expect(quotedTitle(name)).toBeNull();
  });
});
