/** IN_CHAIN beyond one clause. */
import { describe, expect, it } from "vitest";
import { relationsOfText } from "../../support/relations.ts";

const chains = (source: string): string[] => relationsOfText(source, ["IN_CHAIN"]);

describe("bodies of a chain", () => {
  it.each([
    [
      "[丰州市光伏行业协会|Organization]谈[光伏产业链|IndustryChain]。",
      "丰州市光伏行业协会 IN_CHAIN 光伏产业链",
    ],
    [
      "[光伏新能源产业链|IndustryChain]推进会上，[丰州市光伏行业协会|Organization]列席。",
      "丰州市光伏行业协会 IN_CHAIN 光伏新能源产业链",
    ],
    [
      "[陶瓷产业链链长办=丰州市陶瓷产业链链长办|Organization]汇报[陶瓷产业=陶瓷产业链|IndustryChain]。",
      "丰州市陶瓷产业链链长办 IN_CHAIN 陶瓷产业链",
    ],
  ])("reads %s", (source, expected) => {
    expect(chains(source)).toEqual([expected]);
  });

  it("leaves bodies of another trade", () => {
    expect(chains("[丰州市足球协会|Organization]与[光伏产业链|IndustryChain]无关。")).toEqual([]);
  });
});

describe("members by theme", () => {
  it("takes the firms of a text about one chain, never its banks", () => {
    const source =
      "[光伏产业链|IndustryChain]链长张三走访企业。在[启岳光电|Enterprise]，他问了订单。[江南银行|Enterprise]负责人在场。";
    expect(chains(source)).toEqual(["启岳光电 IN_CHAIN 光伏产业链"]);
  });

  it("takes the chain of the same sentence where a text names several", () => {
    const source =
      "会议听取产业链工作汇报。[光伏产业链|IndustryChain]的[启岳光电|Enterprise]先发言。[陶瓷产业链|IndustryChain]由[南湾瓷业|Enterprise]代表发言。";
    expect(chains(source)).toEqual(["南湾瓷业 IN_CHAIN 陶瓷产业链", "启岳光电 IN_CHAIN 光伏产业链"]);
  });

  it("leaves a text that does not speak of chains", () => {
    expect(chains("[光伏产业=光伏产业链|IndustryChain]回暖。[启岳重工|Enterprise]招工。")).toEqual([]);
  });

  it("puts members of an alliance into the chain that it serves", () => {
    const source =
      "[氢能产业链|IndustryChain]大会召开，[江南氢能产业联盟|Organization]成立。首批成员单位包括[北岭研究院|Organization]等8家。";
    expect(chains(source)).toEqual([
      "北岭研究院 IN_CHAIN 氢能产业链",
      "江南氢能产业联盟 IN_CHAIN 氢能产业链",
    ]);
  });
});
