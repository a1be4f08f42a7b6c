/** The relations of an article as a whole: one each, the surest, with their words. */
import { describe, expect, it } from "vitest";
import { relations } from "../../../src/stages/relate/relations.ts";
import { cpuTime } from "../../support/cpu-time.ts";
import { lexicons } from "../../support/lexicons.ts";
import { relationsOfText } from "../../support/relations.ts";
import { annotated } from "../../support/sentence.ts";

describe("relations", () => {
  it("says a relation once, by its surest rule", () => {
    const source = "[甲园|Project]位于[乙区|Place]。位于[乙区|Place]的[甲园|Project]投产。";
    expect(relationsOfText(source)).toEqual(["甲园 LOCATED_IN 乙区"]);
  });

  it("counts a signing once for both directions", () => {
    const source =
      "[甲公司|Enterprise]与[乙公司|Enterprise]签约。[乙公司|Enterprise]与[甲公司|Enterprise]签约。";
    expect(relationsOfText(source)).toEqual(["甲公司 SIGNED_WITH 乙公司"]);
  });

  it("quotes words that hold both ends", () => {
    const source = "去年，[甲公司|Enterprise]投资2亿元，在[丙县|Place]建设[乙项目|Project]。";
    const { page, article } = annotated(source);
    const found = relations(article, page, lexicons);
    expect(found.map(({ type }) => type)).toEqual(["INVESTS_IN", "LOCATED_IN"]);
    for (const { at, from, to } of found) {
      const quote = article.article.text.slice(at.start, at.end);
      expect(quote).toContain(from.name);
      expect(quote).toContain(to.name);
    }
  });

  it("counts a project that bears a firm's name as the firm's", () => {
    expect(relationsOfText("[甲公司|Enterprise]喜讯。[甲公司乙基地|Project]封顶。")).toEqual([
      "甲公司 INVESTS_IN 甲公司乙基地",
    ]);
  });

  it("takes what a manager says as said of the manager's firm", () => {
    const source =
      "[启岳重工|Enterprise][总经理=总经理@启岳重工|Post][张三|Person]在场。[张三|Person]说，钢材由[南湾钢铁|Enterprise]供应。";
    expect(relationsOfText(source)).toEqual(["南湾钢铁 SUPPLIES 启岳重工"]);
  });

  it("is empty for an article that names nothing", () => {
    expect(relationsOfText("秋风起，蟹脚痒。")).toEqual([]);
    expect(relationsOfText("")).toEqual([]);
  });

  it("stays fast on a long article of nothing but names", () => {
    const names = Array.from({ length: 600 }, (_, index) => `[启岳${index}公司|Enterprise]`).join("、");
    const { page, article } = annotated(`${names}与[乙县|Place]签约。${names}`);
    const started = cpuTime();
    relations(article, page, lexicons);
    expect(cpuTime() - started).toBeLessThan(3000);
  });
});
