/** What a clause with a day or month of its own tells, on sentences of made-up people and bodies. */
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";
import { told } from "../../support/told.ts";

const lead = "[5月9日=2023-05-09|Time]，全市茶叶产业推进会召开。";

/** The happenings besides the one of the lead, and their parts. */
function background(words: string) {
  const { events, parts } = told(`${lead}${words}`);
  return {
    events: events.filter((title) => title !== "全市茶叶产业推进会"),
    parts: parts.filter((part) => !part.endsWith("全市茶叶产业推进会")),
  };
}

describe("a clause with a day of its own", () => {
  it("tells who signed: 甲公司2019年6月签约落户", () => {
    expect(background("[云岭硅业|Enterprise][2019年6月=2019-06|Time]签约落户丙县。")).toEqual({
      events: ["云岭硅业签约落户丙县"],
      parts: ["云岭硅业 sign 云岭硅业签约落户丙县"],
    });
  });

  it("tells giver and receiver of an honour", () => {
    const { parts } = background(
      "[去年9月=2022-09|Time]，[王五|Person]被[市文联|Organization]授予“茶乡歌手”称号。",
    );
    expect(parts.map((part) => part.split(" ").slice(0, 2).join(" ")).sort()).toEqual([
      "市文联 confer",
      "王五 receive",
    ]);
  });

  it("takes who acts from the words before where the clause does not say", () => {
    expect(background("[赵六|Person]回乡多年，[2011年5月=2011-05|Time]创办了茶场。").events).toEqual([
      "赵六创办了茶场",
    ]);
  });

  it("says of what befalls a thing the project, never a person named before", () => {
    const { events, parts } = background(
      "[赵六|Person]说，[云岭隧道工程|Project]进展顺利，[去年8月=2022-08|Time]贯通。",
    );
    expect(events).toEqual(["云岭隧道工程贯通"]);
    expect(parts).toEqual([]);
  });

  it("has nobody in it while it lies ahead", () => {
    const { events, parts } = background("[赵六|Person]将于[明年3月=2031-03|Time]创办茶场。");
    expect(events).toEqual(["赵六创办茶场"]);
    expect(parts).toEqual([]);
  });
});

describe("a clause with a day of its own and any verb", () => {
  it.each([
    ["what is planned", "[丙县商会|Organization]将在[明年3月=2031-03|Time]对茶园开展一次普查。", "普查"],
    ["what befell a plain thing", "[1995年7月29日=1995-07-29|Time]，青溪发了大水。", "青溪发了大水"],
    [
      "what bodies did together",
      "[去年9月=2022-09|Time]，[甲协会|Organization]与[乙大学|Organization]共建了茶叶检测中心。",
      "共建了茶叶检测中心",
    ],
    [
      "what its subject stands before",
      "[甲协会|Organization][去年9月=2022-09|Time]把[乙公司|Enterprise]吸收为理事单位。",
      "吸收为理事单位",
    ],
  ])("tells %s", (_, words, title) => {
    const { events } = background(words);
    expect(events).toHaveLength(1);
    expect(events[0]).toContain(title);
  });

  it("has the bodies that act together in it", () => {
    const { parts } = background(
      "[去年9月=2022-09|Time]，[甲协会|Organization]与[乙大学|Organization]共建了茶叶检测中心。",
    );
    expect(parts.map((part) => part.split(" ").slice(0, 2).join(" ")).sort()).toEqual([
      "乙大学 attend",
      "甲协会 attend",
    ]);
  });

  it("is of the kind that its words tell: 记二等功, 培训, 开了工", () => {
    const kindOf = (words: string) => {
      const { page, article } = annotated(`${lead}${words}`);
      const { events } = relate({ page, articles: [article] }, lexicons);
      return events.filter(({ title }) => title !== "全市茶叶产业推进会").map(({ type }) => type);
    };
    expect(
      kindOf("[去年9月=2022-09|Time]，[王五|Person]被[市公安局|Organization]记个人二等功一次。"),
    ).toEqual(["award"]);
    expect(kindOf("[甲协会|Organization]将在[明年3月=2031-03|Time]办一场电商培训。")).toEqual(["forum"]);
  });
});

describe("the weights of dated clauses", () => {
  it("speak for what lies ahead and against what is only reported", () => {
    const weights = new Map(
      lexicons.terms("deed-weights").map((row) => [row.term, Number(row.values.weight)]),
    );
    expect(weights.size).toBeGreaterThan(50);
    expect([...weights.values()].every(Number.isFinite)).toBe(true);
    expect(weights.get("when:ahead") ?? 0).toBeGreaterThan(0);
    expect(weights.get("form:reported") ?? 0).toBeLessThan(0);
  });
});

describe("no deed of a day", () => {
  it.each([
    ["a birth and a career", "[赵六|Person]，男，[1980年11月=1980-11|Time]生，现任局长。"],
    ["a post", "[赵六|Person][今年3月=2023-03|Time]起担任会长。"],
    ["a deadline", "服务站要在[6月=2023-06|Time]底前关闭。"],
    ["what did not take place", "[去年9月=2022-09|Time]，[云岭硅业|Enterprise]没有签约。"],
    ["words of a speaker", "[赵六|Person]说：“我[去年9月=2022-09|Time]就成立了合作社。”"],
    ["a state of affairs", "[去年9月=2022-09|Time]，茶叶价格一路走高。"],
    ["prices and output", "[去年9月=2022-09|Time]，全县茶叶产量达3万吨。"],
    ["the weather", "[5月10日=2023-05-10|Time]阴转小雨。"],
    ["where a reporter stands", "[5月9日=2023-05-09|Time]，在乙村的茶园里。"],
    ["what a deed rests on", "[去年9月=2022-09|Time]，按照“一年见效，三年大变”要求。"],
    ["a condition", "如果[去年9月=2022-09|Time]能够投产，产值可以翻番。"],
    ["a longer word that only looks like a verb", "[去年9月=2022-09|Time]，[赵六|Person]在派出所住下。"],
  ])("is %s", (_, words) => {
    expect(background(words).events).toEqual([]);
  });

  it("is a day that another happening already has", () => {
    const { events } = background(
      "[去年9月3日=2022-09-03|Time]，首届茶叶论坛举行。[去年9月3日=2022-09-03|Time]，[云岭硅业|Enterprise]停产。",
    );
    expect(events).toEqual(["首届茶叶论坛"]);
  });
});
