/** Short names that a table knows: a user's own win over what the page seems to say. */
import { describe, expect, it } from "vitest";
import { readLexiconFiles } from "../../../src/cli/lexicon-files.ts";
import { readPage } from "../../../src/pipeline/build.ts";
import { withAliases } from "../../../src/rules/alias-file.ts";
import { loadLexicons } from "../../../src/rules/load.ts";
import { lexicons } from "../../support/lexicons.ts";

const own = loadLexicons(
  withAliases(readLexiconFiles(), "南车所\t南江机车研究所有限公司\n海东\t海东智能装备有限公司\n", "mine.tsv"),
);

function named(body: string, words = lexicons) {
  const text = `安顺日报\n\n2021年9月14日\n\n全市工业大会召开\n\n${body}\n`;
  const reading = readPage("a.txt", new TextEncoder().encode(text), null, words);
  if (reading.page === null) throw new Error("the page is not read");
  for (const { span, quote } of reading.mentions) expect(text.slice(span.start, span.end)).toBe(quote);
  return reading.mentions.map(({ label, text: form, name, rule }) => ({ label, form, name, rule }));
}

describe("short names of a user's table", () => {
  it("are found where the page itself gives no hint", () => {
    const sentence = "会议认为，南车所今年订单饱满。";
    const expected = {
      label: "Enterprise",
      form: "南车所",
      name: "南江机车研究所有限公司",
      rule: "alias.own",
    };
    expect(named(sentence).filter(({ form }) => form === "南车所")).not.toContainEqual(expected);
    expect(named(sentence, own)).toContainEqual(expected);
  });

  it("win over another reading of the same words", () => {
    const found = named("昨日，海东与市政府签订合作协议。", own).filter(({ form }) => form === "海东");
    expect(found).toEqual([
      { label: "Enterprise", form: "海东", name: "海东智能装备有限公司", rule: "alias.own" },
    ]);
  });

  it("leave a longer name whole that holds them", () => {
    const found = named("昨日，海东建设集团有限公司在安顺市设立分公司。", own);
    expect(found.map(({ form }) => form)).toContain("海东建设集团有限公司");
    expect(found.filter(({ rule }) => rule === "alias.own")).toEqual([]);
  });
});

describe("short names that everybody knows", () => {
  it("join the full name that the page prints too", () => {
    const found = named("中国科学院与安顺市人民政府签署协议。中科院副院长王建国出席。");
    const forms = found.filter(({ name }) => name === "中国科学院").map(({ form }) => form);
    expect(new Set(forms)).toEqual(new Set(["中国科学院", "中科院"]));
  });
});
