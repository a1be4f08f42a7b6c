/** The engine: triggers, chained matches, guards and carried subjects. */
import { describe, expect, it } from "vitest";
import type { RuleRow } from "../../src/rules/define.ts";
import { createMatcher } from "../../src/rules/match.ts";
import { defineRelations, type RelationEmits, relationsOf, tellRelation } from "../../src/rules/relation.ts";
import { shapesOf } from "../../src/rules/shape.ts";
import { sentence } from "../support/sentence.ts";

function says(row: Omit<RuleRow<RelationEmits>, "id" | "says" | "examples">, source: string): string[] {
  const set = defineRelations("t", [
    { ...row, id: "t.row", says: "test", examples: { yes: [["甲", "乙"]], no: ["丙"] } },
  ]);
  const match = createMatcher(set.rules);
  const shapes = shapesOf(sentence(source));
  const plain = shapes.map((shape) => shape.plain);
  return shapes.flatMap((shape, index) =>
    match(shape).flatMap((found) => relationsOf(found, plain.slice(0, index)).map(tellRelation)),
  );
}

const supplies = { pattern: "{Enterprise:from}供应{Enterprise:to}", emits: "SUPPLIES" } as const;

describe("createMatcher", () => {
  it("lets the end of one match begin the next: 甲供应乙供应丙", () => {
    expect(says(supplies, "[甲|Enterprise]供应[乙|Enterprise]供应[丙|Enterprise]")).toEqual([
      "甲 SUPPLIES 乙",
      "乙 SUPPLIES 丙",
    ]);
  });

  it("finds a row in every sentence that holds it and nowhere else", () => {
    const source =
      "[甲|Enterprise]供应[乙|Enterprise]。[丙|Enterprise]歇业。[丁|Enterprise]供应[戊|Enterprise]。";
    expect(says(supplies, source)).toEqual(["甲 SUPPLIES 乙", "丁 SUPPLIES 戊"]);
  });

  it("speaks of canonical names: 该公司", () => {
    expect(says(supplies, "[该公司=甲集团|Enterprise]供应[乙|Enterprise]")).toEqual(["甲集团 SUPPLIES 乙"]);
  });

  it("says nothing of a thing and itself", () => {
    expect(says(supplies, "[甲|Enterprise]供应[该公司=甲|Enterprise]")).toEqual([]);
  });

  it("refuses a match whose clause holds a guard, not one whose neighbour does", () => {
    const guarded = { ...supplies, not: ["拟"] };
    expect(says(guarded, "拟由[甲|Enterprise]供应[乙|Enterprise]")).toEqual([]);
    expect(says(guarded, "拟上市，[甲|Enterprise]供应[乙|Enterprise]")).toEqual(["甲 SUPPLIES 乙"]);
  });

  it("pairs every member of a list with every member of the other", () => {
    const row = { pattern: "{Enterprise+:from}供应{Enterprise+:to}", emits: "SUPPLIES" } as const;
    expect(
      says(row, "[甲|Enterprise]和[乙|Enterprise]供应[丙|Enterprise]、[丁|Enterprise]等5家企业"),
    ).toHaveLength(4);
  });

  it("pairs the members of one list once each", () => {
    const row = { pattern: "{Enterprise+:all}签约", emits: { type: "SIGNED_WITH", among: "all" } } as const;
    expect(says(row, "[甲|Enterprise]、[乙|Enterprise]与[丙|Enterprise]签约")).toEqual([
      "甲 SIGNED_WITH 乙",
      "甲 SIGNED_WITH 丙",
      "乙 SIGNED_WITH 丙",
    ]);
  });

  it("asks for the ending of a name where the row does", () => {
    const row = {
      pattern: "{Enterprise:from}加入{Organization:to}",
      emits: "MEMBER_OF",
      endings: { to: ["联盟"] },
    } as const;
    expect(says(row, "[甲|Enterprise]加入[乙联盟|Organization]")).toEqual(["甲 MEMBER_OF 乙联盟"]);
    expect(says(row, "[甲|Enterprise]加入[乙局|Organization]")).toEqual([]);
  });

  it("never takes the object of an earlier clause for a subject: 由丙公司供货", () => {
    const row = {
      pattern: "投资…建设{Project:to}",
      emits: "INVESTS_IN",
      carriesSubject: ["Enterprise"],
    } as const;
    const source = "[甲|Enterprise]扩产，钢材由[丙|Enterprise]供货，投资2亿元建设[乙项目|Project]。";
    expect(says(row, source)).toEqual(["甲 INVESTS_IN 乙项目"]);
  });

  it("carries the subject of an earlier clause, then of an earlier sentence", () => {
    const row = {
      pattern: "投资…建设{Project:to}",
      emits: "INVESTS_IN",
      carriesSubject: ["Enterprise"],
    } as const;
    expect(says(row, "[甲|Enterprise]再添喜讯，投资2亿元建设[乙项目|Project]。")).toEqual([
      "甲 INVESTS_IN 乙项目",
    ]);
    expect(says(row, "[甲|Enterprise]再添喜讯。投资2亿元建设[乙项目|Project]。")).toEqual([
      "甲 INVESTS_IN 乙项目",
    ]);
    expect(says(row, "投资2亿元建设[乙项目|Project]。[甲|Enterprise]再添喜讯。")).toEqual([]);
  });
});
