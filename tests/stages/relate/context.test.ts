/** Relations that lie in the words around: scenes, words that point back, sides counted, parts without their whole. */
import { describe, expect, it } from "vitest";
import { relationsOfText } from "../../support/relations.ts";

const located = (source: string) => relationsOfText(source, ["LOCATED_IN"]);
const signed = (source: string) => relationsOfText(source, ["SIGNED_WITH"]);
const parts = (source: string) => relationsOfText(source, ["PART_OF"]);
const invested = (source: string) => relationsOfText(source, ["INVESTS_IN"]);

describe("scenes", () => {
  it("place what is visited in the clauses behind", () => {
    expect(located("[张三|Person]一行前往[乙区|Place]，走访了某厂总部和[甲公司|Enterprise]。")).toEqual([
      "甲公司 LOCATED_IN 乙区",
    ]);
  });

  it("last into a sentence that goes on in them", () => {
    const source =
      "在[乙县|Place]，[张三|Person]看了秧苗。随后来到[甲合作社|Organization]。又一天，他参观了[丁馆|Organization]。";
    expect(located(source)).toEqual(["甲合作社 LOCATED_IN 乙县"]);
  });

  it("are none where people come from", () => {
    expect(located("来自[乙县|Place]，[张三|Person]参观了[甲公司|Enterprise]。")).toEqual([]);
  });
});

describe("words that point back", () => {
  it("name the project told last", () => {
    const source = "[甲产业园|Project]奠基。园区由[乙公司|Enterprise]投资兴建，该项目位于[丙镇|Place]。";
    expect(relationsOfText(source)).toEqual(["乙公司 INVESTS_IN 甲产业园", "甲产业园 LOCATED_IN 丙镇"]);
  });

  it("name the place told last, or the paper's own", () => {
    expect(located("[丙镇|Place]搭起彩棚，[甲项目|Project]在这里开工。")).toEqual(["甲项目 LOCATED_IN 丙镇"]);
    expect(located("[丙镇|Place]不大。镇里的[甲公司|Enterprise]很忙。")).toEqual(["甲公司 LOCATED_IN 丙镇"]);
    expect(located("[丙镇|Place]不大，市里的[甲公司|Enterprise]来招工。")).toEqual([
      "甲公司 LOCATED_IN 丰州市",
    ]);
  });

  it("are none where nothing was told", () => {
    expect(invested("园区由[乙公司|Enterprise]投资兴建。")).toEqual([]);
  });
});

describe("sides of an agreement", () => {
  it("are those for whom people sign", () => {
    const source =
      "[甲公司|Enterprise][董事长=董事长@甲公司|Post][张三|Person]在场。[张三|Person]与[乙银行|Enterprise][行长=行长@乙银行|Post][李四|Person]签下协议。";
    expect(signed(source)).toEqual(["甲公司 SIGNED_WITH 乙银行"]);
  });

  it("are not those who look on", () => {
    const source =
      "[甲局|Organization][局长=局长@甲局|Post][张三|Person]、[乙公司|Enterprise][总经理=总经理@乙公司|Post][李四|Person]出席签约仪式。";
    expect(signed(source)).toEqual([]);
  });

  it("are the two or three told before by their number", () => {
    expect(signed("[甲医院|Organization]迎来[乙医院|Organization]专家。双方去年签订帮扶协议。")).toEqual([
      "甲医院 SIGNED_WITH 乙医院",
    ]);
    expect(signed("[甲市|Place]、[乙市|Place]、[丙市|Place]开会。三市签署备忘录。")).toEqual([
      "乙市 SIGNED_WITH 丙市",
      "甲市 SIGNED_WITH 丙市",
      "甲市 SIGNED_WITH 乙市",
    ]);
  });

  it("are the nearest of each kind that the words name", () => {
    const source = "[甲公司|Enterprise]找到[乙大学|Organization]和[丙局|Organization]。校企双方签约。";
    expect(signed(source)).toEqual(["乙大学 SIGNED_WITH 甲公司"]);
  });

  it("are nobody where the count does not fit", () => {
    expect(
      signed("[甲院|Organization]、[乙院|Organization]、[丙院|Organization]开会。双方签订协议。"),
    ).toEqual([]);
  });

  it("pair as the list pairs them", () => {
    const source =
      "[甲镇|Place]与[乙镇|Place]、[丙公司|Enterprise]与[丁社|Organization]分别签订协议，[戊公司|Enterprise]与[己公司|Enterprise]、[庚公司|Enterprise]签约。";
    expect(signed(source)).toEqual([
      "丙公司 SIGNED_WITH 丁社",
      "戊公司 SIGNED_WITH 己公司",
      "戊公司 SIGNED_WITH 庚公司",
      "甲镇 SIGNED_WITH 乙镇",
    ]);
  });
});

describe("parts without their whole", () => {
  it("belong to the nearest whole of their kind", () => {
    expect(parts("他走进[江南农业大学|Organization]，在[食品学院|Organization]门口等人。")).toEqual([
      "食品学院 PART_OF 江南农业大学",
    ]);
    expect(
      parts("[乙县人民医院|Organization]与[丙局|Organization]座谈，[该院肝胆外科|Organization]介绍了情况。"),
    ).toEqual(["该院肝胆外科 PART_OF 乙县人民医院"]);
  });

  it("are no bodies of a place and no ministries", () => {
    expect(
      parts("[甲公司|Enterprise]捐款，[丰州市总工会|Organization]到场，[商务部|Organization]发函。"),
    ).toEqual([]);
  });
});

describe("subjects", () => {
  it("are the firm of which the text speaks before one that opens a sentence", () => {
    const source =
      "[甲机械|Enterprise]又忙了起来。[甲机械|Enterprise]有工人三百。[乙集团|Enterprise]与[甲机械|Enterprise]签过约。如今，发动机来自[丙柴油机|Enterprise]。";
    expect(relationsOfText(source, ["SUPPLIES"])).toEqual(["丙柴油机 SUPPLIES 甲机械"]);
  });

  it("are no names that a clause introduces", () => {
    const source =
      "[甲公司|Enterprise]是从南方搬来的，老板的厂叫[乙集团|Enterprise]，[去年|Time]落户[丙区|Place]。";
    expect(located(source)).toEqual(["甲公司 LOCATED_IN 丙区"]);
  });

  it("are the firm of the whole text where the last sentences name nobody", () => {
    const source =
      "[甲机械|Enterprise]建厂。[甲机械|Enterprise]扩产。[甲机械|Enterprise]出海。天很热。街上人少。风也停了。雨来了。钢板由[乙钢铁|Enterprise]供应。";
    expect(relationsOfText(source, ["SUPPLIES"])).toEqual(["乙钢铁 SUPPLIES 甲机械"]);
  });

  it("are people behind 他 and 她, never firms", () => {
    const source = "[甲集团|Enterprise]请来[张三|Person]。他住了一年，[去年|Time]获得[省劳动奖章|Honor]。";
    expect(relationsOfText(source, ["RECEIVED"])).toEqual(["张三 RECEIVED 省劳动奖章"]);
  });

  it("are the project for which a firm has signed", () => {
    const source = "[甲集团|Enterprise]签下[丙项目|Project]投资协议，总投资2亿元，选址[乙镇|Place]。";
    expect(located(source)).toEqual(["丙项目 LOCATED_IN 乙镇"]);
  });

  it("are no members of a list that stands behind 与", () => {
    const source =
      "[甲公司|Enterprise]与[乙所|Organization]、[丙集团|Enterprise]组队，设备已向[丁电子|Enterprise]供货。";
    expect(relationsOfText(source, ["SUPPLIES"])).toEqual(["甲公司 SUPPLIES 丁电子"]);
  });
});

describe("chains in segments", () => {
  it("hold every firm that the sentence tells with a segment", () => {
    const source =
      "[锂电产业链|IndustryChain]已经成形。上游有[甲公司|Enterprise]采矿，中间靠[乙公司|Enterprise]加工，下游的[丙公司|Enterprise]做电池。";
    expect(relationsOfText(source, ["IN_CHAIN"]).map((told) => told.split(" ")[0])).toEqual([
      "丙公司",
      "乙公司",
      "甲公司",
    ]);
  });

  it("are no upper and lower reaches of a river", () => {
    const source = "[锂电产业链|IndustryChain]已经成形。长江上游的[甲公司|Enterprise]开了年会。";
    expect(relationsOfText(source, ["IN_CHAIN"])).toEqual([]);
  });
});

describe("offices of a firm", () => {
  it("deal for the firm", () => {
    const source = "[甲公司|Enterprise]满产。[甲公司海外事业部|Enterprise]与[乙学校|Organization]签约。";
    expect(signed(source)).toEqual(["甲公司 SIGNED_WITH 乙学校"]);
  });
});
