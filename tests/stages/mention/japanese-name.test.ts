/** Japanese names where an article speaks of Japan. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../support/names.ts";

describe("a Japanese name", () => {
  it.each([
    ["behind an office", "日本某会社社长佐佐木健一来到开发区考察。", ["佐佐木健一"]],
    ["in a list", "副市长王建国、日方代表松冈洋子、李红梅出席。", ["王建国", "松冈洋子", "李红梅"]],
    ["before what somebody says", "中日双方座谈时，长谷川诚说，合作前景很好。", ["长谷川诚"]],
    ["before a verb that its last character could open", "来自日本的客人渡边真来到车间。", ["渡边真"]],
  ])("is found %s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["a county over there", "日本石川县发生地震，石川县政府表示正在救援。"],
    ["a firm by a surname", "日本某地的福田公司来电祝贺。"],
    ["plain words where nobody speaks of Japan", "高桥下，清水流过石田村的大桥边。"],
  ])("is not %s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
