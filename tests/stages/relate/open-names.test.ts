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
    `${DAY}，各地还会举行集会。`,
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

describe("what is only spoken of", () => {
  it("is no happening: a count-down, a meeting that others recall, a meeting on no day at which nobody is named", () => {
    expect(told(`距甲市博览会开幕还有6天。`).events).toEqual([]);
    expect(told(`全市经济工作会议上定下的目标，要逐条落实。`).events).toEqual([]);
    expect(told(`县里还将召开烟叶生产总结会。`).events).toEqual([]);
  });

  it("is no campaign that goes on for months: 在先进性教育活动中", () => {
    expect(told(`${DAY}，在党员先进性教育活动中，[张三|Person]和村民一起修渠。`).events).not.toContain(
      "党员先进性教育活动",
    );
  });

  it("is no state of a building: 厂房已经封顶", () => {
    expect(told(`${DAY}，全市项目推进会举行。[甲公司|Enterprise]主体厂房已经封顶。`).events).toEqual([
      "全市项目推进会",
    ]);
  });
});

describe("a look around before or after a gathering", () => {
  it("is part of it where nobody else comes and no firm is named: 会前，张三一行察看了苗圃", () => {
    const { events, parts } = told(
      `${DAY}，全市林业推进会召开。[张三|Person]出席并讲话。会前，[张三|Person]一行察看了[乙镇|Place]的苗圃。`,
    );
    expect(events).toEqual(["全市林业推进会"]);
    expect(parts).toContain("张三 visit 全市林业推进会");
  });

  it("is news of its own at a firm: 会后，张三走访了甲公司", () => {
    const { events } = told(
      `${DAY}，全市林业推进会召开。[张三|Person]出席并讲话。会后，[张三|Person]走访了[甲公司|Enterprise]。`,
    );
    expect(events).toHaveLength(2);
  });
});

describe("a visit", () => {
  it.each([
    `${DAY}，[县委书记|Post][张三|Person]带领几个部门负责人，沿永江一路督查治水工程。`,
    `${DAY}，[县委书记|Post][张三|Person]轻车简从，直接来到[乙镇|Place]，检查准备情况。`,
    `${DAY}，[县委书记|Post][张三|Person]到县信访中心，公开接待来访群众。`,
    `${DAY}，[市长|Post][张三|Person]带领几个部门负责人到[乙区|Place]现场办公。`,
    `${DAY}，[张三|Person]便带着几个人，到[乙镇|Place]暗访了6家农资店。`,
  ])("%s", (text) => {
    expect(told(text).parts.some((line) => line.startsWith("张三 inspect"))).toBe(true);
  });

  it("is none where it is a habit: 多次深入煤矿检查", () => {
    expect(told(`[局长|Post][张三|Person]多次深入煤矿检查指导。`).events).toEqual([]);
  });
});

describe("a lesson", () => {
  it("goes on from the day told before: 签完字，张三给果农上了一堂课", () => {
    const { events } = told(
      `${DAY}，[甲公司|Enterprise]与[乙合作社|Enterprise]签下包销合同。签完字，[张三|Person]给果农上了一堂课。`,
    );
    expect(events).toHaveLength(2);
  });
});

describe("a headline", () => {
  it("tells nothing beside the happening that it shortens: 甲江芒果节 of 芒果文化节", () => {
    const { events } = told(
      `${DAY}，2023甲江芒果文化节开幕式暨产销对接会举行。[张三|Person]宣布芒果节开幕。`,
    );
    expect(events).toEqual(["2023甲江芒果文化节开幕式暨产销对接会"]);
  });
});
