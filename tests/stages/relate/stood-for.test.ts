/** Whoever is only stood for takes no part, on sentences of made-up people. */
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";

/** `name role title` of everyone who takes part. */
function parts(source: string): string[] {
  const { page, article } = annotated(source);
  const { statements } = relate({ page, articles: [article] }, lexicons);
  return statements
    .filter((s) => s.relation === "ATTENDED")
    .map((s) => `${s.subject.name} ${String(s.props.role)} ${s.object.name}`);
}

const MEETING = "[5月9日=2023-05-02|Time]，全市渔业发展大会召开。[市长|Post][张三|Person]主持。";

describe("whom another stands for", () => {
  it.each([
    "[李四|Person]受[市长|Post][王五|Person]委托出席会议。",
    "受[市长|Post][王五|Person]委托，[李四|Person]出席会议。",
    "[李四|Person]代表[王五|Person]出席会议。",
    "[市长|Post][王五|Person]委托[李四|Person]出席会议。",
  ])("is not there: %s", (sentence) => {
    const told = parts(`${MEETING}${sentence}`);
    expect(told).toContain("李四 attend 全市渔业发展大会");
    expect(told.filter((part) => part.startsWith("王五"))).toEqual([]);
  });

  it("is another than the deputy of a firm who speaks: 企业代表王五发言", () => {
    expect(parts(`${MEETING}企业代表[王五|Person]发言。`)).toContain("王五 speak 全市渔业发展大会");
  });
});
