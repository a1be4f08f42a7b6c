/** Industry chains are named by their industry; generic ones are none. */
import { describe, expect, it } from "vitest";
import { named } from "../../support/things.ts";

const CHAIN = "IndustryChain";

describe("industry chains", () => {
  it("names chain, cluster and industry by the industry alone", () => {
    expect(named("烟台海工装备产业链做强，海工装备产业集群壮大，海工装备产业增长。", CHAIN)).toEqual([
      "海工装备产业链",
      "海工装备产业集群→海工装备产业链",
      "海工装备产业→海工装备产业链",
    ]);
  });

  it("joins a shorter name of the same industry", () => {
    expect(named("先进轨道交通装备产业链链长讲话，轨道交通产业增长。", CHAIN)).toContain(
      "轨道交通产业→先进轨道交通装备产业链",
    );
  });

  it("does not begin with what is done for the industry", () => {
    const text = "烟台市专注先进储能材料产业，锚定新材料产业链，抢占氢能产业先机，主攻海工装备产业。";
    expect(named(text, CHAIN)).toEqual([
      "先进储能材料产业→先进储能材料产业链",
      "新材料产业链",
      "氢能产业→氢能产业链",
      "海工装备产业→海工装备产业链",
    ]);
  });

  it("makes each head of a list a chain of its own", () => {
    expect(named("推进精品薄板、中药材、海工装备等产业链。", CHAIN)).toEqual([
      "精品薄板→精品薄板产业链",
      "中药材→中药材产业链",
      "海工装备→海工装备产业链",
    ]);
  });

  it("reads the list after a head without a name", () => {
    expect(named("首批12条重点产业链包括精品薄板、中药材、湘莲等。", CHAIN)).toEqual([
      "精品薄板→精品薄板产业链",
      "中药材→中药材产业链",
      "湘莲→湘莲产业链",
    ]);
  });

  it("refuses generic industries", () => {
    expect(
      named("战略性新兴产业、先进制造业集群、重点产业和传统产业要延伸产业链，壮大产业园。", CHAIN),
    ).toEqual([]);
  });

  it.each([
    "会上举行集中签约，无缝钢管、物流总部基地等12个产业链上中下游企业合作项目落地。",
    "园区已构建材料、模块、系统完整产业链。",
    "大会联合产业链上下游企业，共商共议光电技术与产业发展趋势。",
    "支持创建国家创新型产业集群，主特产业比重上升。",
  ])("finds none in %s", (text) => {
    expect(named(text, CHAIN)).toEqual([]);
  });

  it("leaves out what counts bodies", () => {
    expect(named("全省首家轨道交通产业协会成立，这是第一家轨道交通产业平台。", CHAIN)).toEqual([
      "轨道交通产业→轨道交通产业链",
    ]);
    expect(named("壮大家电产业链。", CHAIN)).toEqual(["家电产业链"]);
  });
});

describe("chains in general wordings", () => {
  it.each([
    "科技创新催生新产业链，超前布局未来产业链。",
    "要筹措资金，发展若干战略性产业链和集约化产业链。",
    "先进技术赋能传统产业链。",
  ])("are none in %s", (text) => {
    expect(named(text, "IndustryChain")).toEqual([]);
  });
});

describe("the name of an industry", () => {
  it.each([
    ["由自治区副主席王明担任链长的自治区氢能产业链去年产值增长。", ["自治区氢能产业链→氢能产业链"]],
    ["公司是县里茶产业链的链主。", ["县里茶产业链→茶产业链"]],
    ["记者想弄明白超硬材料产业链怎样长成。", ["超硬材料产业链"]],
    ["市钛及新材料产业链链长王明致辞。", ["市钛及新材料产业链→钛及新材料产业链"]],
    ["以冷链为纽带延伸农业产业链条。", []],
    ["公司捧回农业产业化集群优秀企业牌子。", []],
    ["工厂在汽车产业开发区。", []],
    ["市委常委、动力装备产业链链长王明致辞。", ["动力装备产业链"]],
    ["大朗毛织产业集群上榜。", ["毛织产业链"]],
    ["东石制伞产业集群上榜。东石镇办起展会。", ["制伞产业链"]],
    ["六堡茶产业链延长。六堡镇办起展会。", ["六堡茶产业链"]],
    ["王明接棒中药材产业链。", ["中药材产业链"]],
    ["全乡中药材产业链延长。", ["中药材产业链"]],
  ])("is cut from what opens it: %s", (text, chains) => {
    const names = chains.map((chain) => chain.split("→").at(-1));
    expect(named(text, "IndustryChain").map((chain) => chain.split("→").at(-1))).toEqual(names);
  });

  it("of new-energy cars is not that of cars", () => {
    const text = "汽车、集成电路等重点产业链开工，新能源汽车产业链产值增长。";
    expect(named(text, "IndustryChain").map((chain) => chain.split("→").at(-1))).toEqual([
      "汽车产业链",
      "集成电路产业链",
      "新能源汽车产业链",
    ]);
  });
});
