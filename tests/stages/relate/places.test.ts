/** LOCATED_IN by names and by context. */
import { describe, expect, it } from "vitest";
import { relationsOfText } from "../../support/relations.ts";

const places = (source: string): string[] => relationsOfText(source, ["LOCATED_IN"]);
/** In a national paper, which has no place of its own. */
const nationwide = (source: string): string[] => relationsOfText(source, ["LOCATED_IN"], []);

describe("places in names", () => {
  it("places a branch in the district that it is named by", () => {
    expect(
      places("[江南银行石桥支行|Enterprise]在[石桥县|Place]开业，[石桥=石桥县|Place]有了第二家。"),
    ).toEqual(["江南银行石桥支行 LOCATED_IN 石桥县"]);
  });

  it("a works or a station behind the name of who keeps it lies where its name says", () => {
    expect(
      places("[江南重工集团|Enterprise]在[石桥县|Place]有[江南重工集团石桥公司|Enterprise]。"),
    ).toContain("江南重工集团石桥公司 LOCATED_IN 石桥县");
  });

  it("places a project in every place that its name begins with, townships too", () => {
    const source = "[长沙市望城区北桥镇、南桥镇公园项目|Project]完工。";
    expect(places(source)).toEqual([
      "长沙市望城区北桥镇、南桥镇公园项目 LOCATED_IN 北桥镇",
      "长沙市望城区北桥镇、南桥镇公园项目 LOCATED_IN 南桥镇",
      "长沙市望城区北桥镇、南桥镇公园项目 LOCATED_IN 望城区",
      "长沙市望城区北桥镇、南桥镇公园项目 LOCATED_IN 长沙市",
    ]);
  });

  it("reads no short place out of a project's name that may bear a brand, but a place's full name", () => {
    expect(places("[长沙星谷产业园|Project]封顶。")).toEqual([]);
    expect(places("[长沙=长沙市|Place]客商云集，[长沙星谷产业园|Project]封顶。")).toEqual([]);
    expect(places("[长沙=长沙市|Place]客商云集，[长沙市星谷产业园|Project]封顶。")).toEqual([
      "长沙市星谷产业园 LOCATED_IN 长沙市",
    ]);
  });

  it("reads no place out of a firm's name, nor out of a project that is named by its firm", () => {
    expect(places("[长沙启岳重工有限公司|Enterprise]投产。")).toEqual([]);
    expect(places("[长沙启岳重工有限公司|Enterprise]的[长沙启岳重工有限公司二期项目|Project]投产。")).toEqual(
      [],
    );
  });

  it("reads 「市…产业链」 and 「我市…产业」 as the paper's own", () => {
    expect(places("[市光伏产业链=光伏产业链|IndustryChain]推进会。")).toEqual([
      "光伏产业链 LOCATED_IN 丰州市",
    ]);
    expect(places("[我市陶瓷产业=陶瓷产业链|IndustryChain]回暖。")).toEqual(["陶瓷产业链 LOCATED_IN 丰州市"]);
  });

  it.each([
    "[甲公司|Enterprise]的茶园位于[乙县|Place]。",
    "[甲公司|Enterprise]开业，位于[乙区|Place][丙镇|Place]的[丁公司|Enterprise]投产。",
  ])("does not put a firm where its field or somebody else lies: %s", (source) => {
    expect(places(source).filter((line) => line.startsWith("甲公司"))).toEqual([]);
  });

  it("never says that something lies in 中国", () => {
    expect(places("[中国|Place][启岳重工|Enterprise]。")).toEqual([]);
  });
});

describe("places by context", () => {
  it("puts the stops of a tour into its place", () => {
    const source =
      "[张三|Person]6日在[云岭省|Place]调研。[张三|Person]来到[启岳重工|Enterprise]，察看生产线。他考察了[北岭大学|Organization]、[南湾工程|Project]施工现场和[东山研究院|Organization]。";
    expect(nationwide(source)).toEqual([
      "东山研究院 LOCATED_IN 云岭省",
      "北岭大学 LOCATED_IN 云岭省",
      "南湾工程 LOCATED_IN 云岭省",
      "启岳重工 LOCATED_IN 云岭省",
    ]);
  });

  it("follows the tour from place to place", () => {
    const source =
      "[张三|Person]到[云岭省|Place]、[北海省|Place]调研。在[云岭省|Place]，[张三|Person]走进[启岳重工|Enterprise]。在[北海省|Place]，[张三|Person]来到[南湾船厂|Enterprise]。";
    expect(nationwide(source)).toEqual(["南湾船厂 LOCATED_IN 北海省", "启岳重工 LOCATED_IN 云岭省"]);
  });

  it("says nothing of visits without a tour, of a tour in a local paper, or of studies", () => {
    expect(nationwide("[张三|Person]来到[启岳重工|Enterprise]。")).toEqual([]);
    expect(places("[张三|Person]在[云岭省|Place]调研。[张三|Person]来到[启岳重工|Enterprise]。")).toEqual([]);
    expect(nationwide("[张三|Person]在[云岭省|Place]调研。他曾在[东山党校|Organization]学习。")).toEqual([]);
  });

  it("puts chains beside 「我市」 into the paper's place", () => {
    const source =
      "[我市=丰州市|Place]今年抓链条。[光伏产业链|IndustryChain]和[陶瓷产业链|IndustryChain]增长最快。";
    expect(places(source)).toEqual(["光伏产业链 LOCATED_IN 丰州市", "陶瓷产业链 LOCATED_IN 丰州市"]);
    expect(places("[丰州市|Place]召开会议。[光伏产业链|IndustryChain]增长最快。")).toEqual([]);
  });
});
