/** Happenings whose names end in no listed head, and names that hold a person, on sentences of made-up people and bodies. */
import { describe, expect, it } from "vitest";
import { told } from "../../support/told.ts";

const DAY = "[5月9日=2023-05-02|Time]";

describe("a name that ends in 会, 节, 赛, 展 … and is told as held", () => {
  it.each([
    [`${DAY}，第六届甲山桃花节在乙村开幕。`, "第六届甲山桃花节"],
    [`${DAY}，县直机关职工拔河赛在体育馆落下帷幕。`, "县直机关职工拔河赛"],
    [`${DAY}，新型农民认定颁证会在县农业局召开。`, "新型农民认定颁证会"],
    [`${DAY}，“薪火”传承人集体拜师礼在文化馆举行。`, "“薪火”传承人集体拜师礼"],
    [`${DAY}，全市节能宣传周在人民广场启幕。`, "全市节能宣传周"],
    [`${DAY}上午，[张三|Person]召集本季度链长会。`, "本季度链长会"],
    [`${DAY}，[甲集团|Enterprise]召开董事会，[张三|Person]主持。`, "甲集团董事会"],
  ])("%s", (text, title) => {
    expect(told(text).events).toEqual([title]);
  });

  it.each([
    `${DAY}，全县抓住机会，推动茶叶发展。`,
    `${DAY}是春节，全市呈现新模式。`,
    `今年以来，全市先后举办6期培训会。`,
    `[甲促进会|Organization]组织会员单位抱团发展。`,
    `要办好每一场会、每一个节。`,
  ])("is none in %s", (text) => {
    expect(told(text).events).toEqual([]);
  });
});

describe("a name to the left", () => {
  it("holds the person whom it honours: 张三同志先进事迹报告会", () => {
    expect(told(`${DAY}，全县举行[张三|Person]同志先进事迹报告会。`).events).toEqual([
      "张三同志先进事迹报告会",
    ]);
  });

  it("ends at 在 before the head: 先后在座谈会上发言", () => {
    const { events } = told(
      `${DAY}，[甲市委|Organization]举行老干部座谈会。[张三|Person]、[李四|Person]先后在座谈会上发言。`,
    );
    expect(events).toEqual(["老干部座谈会"]);
  });

  it("crosses the one dash that joins two places: 甲城—乙城投资推介会", () => {
    expect(told(`${DAY}，“甲城—乙城投资推介会”在五洲宾馆举行。`).events).toEqual(["甲城—乙城投资推介会"]);
  });

  it("is passed over where it only describes somebody: 前来出席博览会的客商", () => {
    expect(
      told(`${DAY}，[市长|Post][张三|Person]会见了前来出席服装博览会的[李四|Person]。`).events,
    ).toHaveLength(1);
  });
});

describe("a headline", () => {
  it("tells nothing beside the happening that it shortens: 昌江芒果节 of 芒果文化节", () => {
    const { events } = told(
      `${DAY}，2023甲江芒果文化节开幕式暨产销对接会举行。[张三|Person]宣布芒果节开幕。`,
    );
    expect(events).toEqual(["2023甲江芒果文化节开幕式暨产销对接会"]);
  });
});
