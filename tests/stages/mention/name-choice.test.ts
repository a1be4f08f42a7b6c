/** Which places hold names: weights learned from annotated pages, the vote of the rules, and the lists they stand in. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../support/names.ts";

describe("a name", () => {
  it.each([
    ["told by its place, though its characters are rare", "江城市质监站站长苗得雨介绍了情况。", ["苗得雨"]],
    [
      "in a list, by the names beside it",
      "获奖的有王建国、苗得雨、李红梅等人。",
      ["王建国", "苗得雨", "李红梅"],
    ],
    ["before what nobody else does", "“桃子熟了。”陈苗子说。", ["陈苗子"]],
  ])("is found %s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["a word of plain prose", "经过努力，成功推动项目落地，江南等地有雨。"],
    ["what stands behind a title as its object", "深入学习贯彻总书记关于新时代工作的重要论述。"],
    ["half of what goes on", "多地同步举行纪念日活动，向英雄纪念碑献花。"],
  ])("is not %s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
