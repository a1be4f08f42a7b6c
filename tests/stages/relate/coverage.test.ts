/** Sentences with a trigger that gave nothing are listed with the reason. */
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";

function gapsOf(source: string): string[] {
  const { page, article } = annotated(source);
  const { issues } = relate({ page, articles: [article] }, lexicons);
  return issues.map((issue) => `${issue.says} | ${page.text.slice(issue.span?.start, issue.span?.end)}`);
}

describe("coverage", () => {
  it("lists a trigger sentence without a name: 签约", () => {
    expect(gapsOf("当天签约总额达到新高。")).toEqual([
      "签约: no name was found in it | 当天签约总额达到新高。",
    ]);
  });

  it("says that a sentence is worded as absent: 因故未能出席", () => {
    expect(gapsOf("[张三|Person]因故未能出席。")).toEqual([
      "出席: it is worded as absent, planned or past | [张三|Person]因故未能出席。".replace(
        "[张三|Person]",
        "张三",
      ),
    ]);
  });

  it("lists nothing where the sentence gave a statement", () => {
    expect(gapsOf("[2023年5月2日=2023-05-02|Time]，全市渔业座谈会举行，[张三|Person]主持。")).toEqual([]);
  });
});
