/** Relations that no row reads: which pairs are weighed, by what, and that weights come from many pages. */
import { describe, expect, it } from "vitest";
import { learn } from "../../../scripts/training/logistic.mjs";
import { shapesOf } from "../../../src/rules/shape.ts";
import { pairCandidates } from "../../../src/stages/relate/pair-candidates.ts";
import { pairFeatures } from "../../../src/stages/relate/pair-features.ts";
import { pairScene } from "../../../src/stages/relate/pair-scene.ts";
import { relations } from "../../../src/stages/relate/relations.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";

function weighed(source: string) {
  const { page, article } = annotated(source);
  const scene = pairScene(article, shapesOf(article), page, []);
  return pairCandidates(scene).map((pair) => ({
    says: `${pair.from.mention.name} ${pair.kind.type} ${pair.to.mention.name}`,
    lines: [pair.near.from.line, pair.near.to.line],
    together: pair.together,
    features: pairFeatures(pair, scene),
  }));
}

const told = (source: string): string[] => weighed(source).map(({ says }) => says);

describe("the pairs that are weighed", () => {
  it("stand where their names come nearest, however often each is named", () => {
    const pairs = weighed(
      "[甲县|Place]天晴。[乙厂|Enterprise]扩产。[丙厂|Enterprise]停产，[甲县|Place]的[乙厂|Enterprise]复工。",
    );
    const near = pairs.find(({ says }) => says === "乙厂 LOCATED_IN 甲县");
    expect(near?.lines).toEqual([2, 2]);
    expect(near?.together).toBe(1);
  });

  it("leave out a place told too far off", () => {
    const far = `[甲县|Place]天晴。${"天晴。".repeat(4)}[乙厂|Enterprise]扩产。`;
    expect(told(far)).not.toContain("乙厂 LOCATED_IN 甲县");
  });

  it("reach a place of any distance that the name bears", () => {
    const far = `[甲山县|Place]天晴。${"天晴。".repeat(4)}[甲山厂|Enterprise]扩产。`;
    expect(told(far)).toContain("甲山厂 LOCATED_IN 甲山县");
  });

  it("ask for an association where somebody is a member", () => {
    expect(told("[乙厂|Enterprise]和[丙局|Organization]到场。")).toEqual([]);
    expect(told("[乙厂|Enterprise]和[丙协会|Organization]到场。")).toEqual(["乙厂 MEMBER_OF 丙协会"]);
  });

  it("ask for a word of signing or of receiving", () => {
    expect(told("[乙厂|Enterprise]到[丙学院|Organization]。")).toEqual([]);
    expect(told("[乙厂|Enterprise]同[丙学院|Organization]签了约。")).toEqual(["乙厂 SIGNED_WITH 丙学院"]);
    expect(told("[乙厂|Enterprise]看到[金奖|Honor]。")).toEqual([]);
    expect(told("[乙厂|Enterprise]捧回[金奖|Honor]。")).toEqual(["乙厂 RECEIVED 金奖"]);
  });

  it("ask for a word of trade between two firms, a purchase of one by the other is none", () => {
    expect(told("[乙厂|Enterprise]和[丙公司|Enterprise]到场。")).toEqual([]);
    expect(told("[乙厂|Enterprise]收购[丙公司|Enterprise]。")).toEqual([]);
    expect(told("[乙厂|Enterprise]的客户叫[丙公司|Enterprise]。")).toEqual([
      "乙厂 SUPPLIES 丙公司",
      "丙公司 SUPPLIES 乙厂",
    ]);
  });

  it("know the body of which a sentence speaks: who opens it, or the one handed on", () => {
    const pairs = weighed("[乙厂|Enterprise]去年投产。产品供应[丙公司|Enterprise]。");
    const of = (says: string) => pairs.find((pair) => pair.says === says)?.features ?? [];
    expect(of("乙厂 SUPPLIES 丙公司")).toContain("SUPPLIES/fromSubject:1");
    expect(of("丙公司 SUPPLIES 乙厂")).toContain("SUPPLIES/toSubject:1");
    const other = weighed("在[乙厂|Enterprise]，去年投产。产品供应[丙公司|Enterprise]。");
    expect(other.flatMap(({ features }) => features.filter((one) => one.includes("Subject")))).toEqual([]);
  });

  it("place no body of the state", () => {
    expect(told("[甲县|Place]的[甲县财政局|Organization]发文。")).toEqual([]);
  });
});

describe("the features of a pair", () => {
  it("tell the order of the names and the words about them", () => {
    const [pair] = weighed("在[甲县|Place]的[乙厂|Enterprise]开会。");
    expect(pair?.features).toContain("LOCATED_IN/way:<:Enterprise");
    expect(pair?.features).toContain("LOCATED_IN/mid<的:Enterprise");
    expect(pair?.features).toContain("LOCATED_IN/a<在");
    expect(pair?.features).toContain("LOCATED_IN/dd<开会");
  });

  it("tell where the words of the relation stand", () => {
    const [pair] = weighed("[乙厂|Enterprise]与[丙学院|Organization]签约。");
    expect(pair?.features).toContain("SIGNED_WITH/cue:与:between>");
    expect(pair?.features).toContain("SIGNED_WITH/cue:签约:behind>");
  });

  it("tell the place that was named last before a thing", () => {
    const pairs = weighed(
      "[甲县|Place][丙镇|Place]下雨，[丁县|Place]、[戊县|Place]的[乙厂|Enterprise]开工。",
    );
    const nearest = pairs.filter(({ features }) => features.includes("LOCATED_IN/nearest:true:Enterprise"));
    expect(nearest.map(({ says }) => says)).toEqual(["乙厂 LOCATED_IN 戊县"]);
  });

  it("write a name between them by its label alone", () => {
    const pairs = weighed("[甲县|Place][丙镇|Place][乙厂|Enterprise]开会。");
    const outer = pairs.find(({ says }) => says.endsWith("甲县"));
    expect(outer?.features).toContain("LOCATED_IN/b<{Place}");
    expect(outer?.features.join()).not.toContain("丙镇");
  });
});

describe("what is likely", () => {
  it("is told with words that hold both names, and never twice", () => {
    const source =
      "[光伏产业链=光伏产业链|IndustryChain]对接会在甲地召开。链主企业[甲光电|Enterprise]、[乙玻璃|Enterprise]和[丙支架|Enterprise]负责人在会上发言。";
    const { page, article } = annotated(source);
    const found = relations(article, page, lexicons);
    const ends = found.map(({ type, from, to }) => `${type} ${from.key} ${to.key}`);
    expect(new Set(ends).size).toBe(ends.length);
    expect(found.filter(({ type }) => type === "IN_CHAIN").map(({ from }) => from.name)).toContain("甲光电");
    for (const { at } of found) expect(at.end).toBeGreaterThan(at.start);
  });
});

describe("two names of a clause that keeps them apart are not", () => {
  it.each([
    "[甲公司|Enterprise]有意落户[乙区|Place]。",
    "[甲公司|Enterprise]未能在[乙区|Place]建厂。",
    "[张三|Person]在[乙市|Place]会见[甲公司|Enterprise]董事长[李四|Person]。",
    "[甲大桥|Project]横跨[乙江|Place]，连接[丙区|Place]和[丁区|Place]。",
    "[甲公司|Enterprise]有意投资[丙产业园|Project]。",
    "[甲公司|Enterprise]没有加入[丙协会|Organization]。",
  ])("related: %s", (source) => {
    const { page, article } = annotated(source);
    expect(relations(article, page, lexicons)).toEqual([]);
  });
});

describe("the weights of pairs", () => {
  it("are finite numbers, one a feature", () => {
    const rows = lexicons.terms("relation-weights");
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ values }) => !Number.isFinite(Number(values.weight || "x")))).toEqual([]);
    expect(new Set(rows.map(({ term }) => term)).size).toBe(rows.length);
  });

  it("are learned from examples: what one page alone shows weighs nothing", () => {
    const examples = ["p1", "p2", "p3", "p4"].flatMap((page) => [
      { page, features: ["bias", "good"], right: true },
      { page, features: ["bias", `only-${page}`], right: false },
    ]);
    const weights = learn(examples);
    expect(weights.get("good")).toBeGreaterThan(0.2);
    expect(weights.get("bias")).toBeLessThan(0.2);
    expect(weights.has("only-p1")).toBe(false);
  });
});
