/** Names of Tibetans, Mongolians, Uyghurs, Kazakhs and Yi without a dot, by the parts that such names are made of. */
import { describe, expect, it } from "vitest";
import { namesIn } from "../../support/names.ts";

describe("a name made of known parts", () => {
  it.each([
    ["behind an office, whatever follows", "县医院副院长强巴旺久一路护送。", ["强巴旺久"]],
    ["behind a standing, with sounds at its end", "牧民拉毛措说，草长得好。", ["拉毛措"]],
    ["in a list beside Han names", "出席的有王建国、索朗达杰、李红梅。", ["王建国", "索朗达杰", "李红梅"]],
    ["before whose people it is", "受表彰的有：道吉才旦（藏族，甲村牧民）。", ["道吉才旦"]],
    ["wherever it stands, of two parts", "演出开始前，努尔兰热合曼调了调弦。", ["努尔兰热合曼"]],
    [
      "in a list before what all of them do",
      "副市长王建国、旺堆和次仁多吉出席会议。",
      ["王建国", "旺堆", "次仁多吉"],
    ],
    ["of one part before what somebody says", "达瓦告诉记者，今年的草长得好。", ["达瓦"]],
    ["behind an age", "今年42岁的阿孜古丽家住双河村。", ["阿孜古丽"]],
    ["before a house", "走进牧民格桑家，院子里停着两辆车。", ["格桑"]],
    ["of two parts before an act", "阿依古丽尼沙，曲比阿苏参加会议。", ["阿依古丽尼沙", "曲比阿苏"]],
  ])("is found %s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["the front of a country", "代表团出席塔吉克斯坦的展会。"],
    ["a county or its town", "车到尼玛县，雪停了，再往扎西镇走。"],
    ["a township by its kind", "合作社在达来苏木和乌力吉嘎查各有一处草场。"],
    ["grammar between two words", "在这喜庆祥和的日子里，全村都挂起了灯笼。"],
    ["a people or its tongue", "蒙克族语课开了，台下坐满了人。"],
    ["a title in quotation marks", "一家叫“扎西格桑”的餐馆开门。"],
  ])("is not %s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
