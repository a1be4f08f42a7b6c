/** Aliases are names: words that point back, and posts that stand for a government, are none. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import { lexicons } from "../../support/lexicons.ts";
import { resolve } from "../../support/whole-corpus.ts";

function aliasesOf(name: string, ...sentences: readonly string[]) {
  const text = `安顺日报\n\n2022年5月9日 星期一\n\n市政府召开常务会议\n\n${sentences.join("\n")}\n`;
  const reading = readPage("page.txt", new TextEncoder().encode(text), null, lexicons);
  if (reading.page === null) throw new Error("the page is not read");
  const found = resolve([reading], [], lexicons).entities.find((one) => one.name === name);
  return { forms: new Set(reading.mentions.map((one) => one.text)), found };
}

describe("aliases", () => {
  it("leave out 该公司, which the page links to the firm, and keep its short name", () => {
    const { forms, found } = aliasesOf(
      "贵州晴岚机械有限公司",
      "贵州晴岚机械有限公司（以下简称晴岚机械）二期项目5月8日投产。",
      "该公司是安顺市的龙头企业。该公司董事长陆远山说，晴岚机械今年产值增长两成。",
    );
    expect(forms).toContain("该公司");
    expect(found?.aliases).toEqual(["晴岚机械"]);
  });

  it("leave out 副市长, by which the page names the city's government", () => {
    const { forms, found } = aliasesOf(
      "安顺市人民政府",
      "5月8日，市政府与安顺学院签约，副市长陆远山主持签约仪式并讲话。",
    );
    expect(forms).toContain("副市长");
    expect(found?.aliases).toEqual([]);
  });

  it("are of an honour the title inside its marks", () => {
    const { found } = aliasesOf(
      "首届“黔中工匠”",
      "5月8日，首届“黔中工匠”评选结果揭晓，陆远山获评“黔中工匠”。",
    );
    expect(found?.aliases).toEqual(["黔中工匠"]);
  });
});
