/** A renamed body is one, by its present name; on pages that know only the earlier name too. */
import { describe, expect, it } from "vitest";
import type { PageReading } from "../../../src/model/index.ts";
import { readPage } from "../../../src/pipeline/build.ts";
import { renamingRules } from "../../../src/stages/resolve/renaming.rules.ts";
import { lexicons } from "../../support/lexicons.ts";
import { resolve } from "../../support/whole-corpus.ts";

describe.each(renamingRules)("$id: $says", ({ between, behind, examples: { yes, no } }) => {
  const fits = (example: string) => {
    const [, middle = "", rest = ""] = /^\[甲\](.*)\[乙\](.*)$/.exec(example) ?? [];
    return between.test(middle) && (behind?.test(rest) ?? true);
  };
  it.each(yes)("reads %s", (example) => expect(fits(example)).toBe(true));
  it.each(no)("leaves %s", (example) => expect(fits(example)).toBe(false));
});

function pageOf(day: number, sentence: string): PageReading {
  const text = `株洲日报\n\n2021年9月${day}日\n\n园区企业加快转型\n\n本报讯（记者 李明远）${sentence}\n`;
  const result = readPage(`p${day}.txt`, new TextEncoder().encode(text), null, lexicons);
  if (result.page === null) throw new Error("no page");
  return result;
}
const firms = (...pages: readonly PageReading[]) =>
  resolve(pages, [], lexicons)
    .entities.filter(({ label }) => label === "Enterprise")
    .map(({ name, aliases }) => [name, ...aliases]);

describe("a renamed body", () => {
  it("of a bracket is one, and an earlier page that knows the old name alone joins it", () => {
    const old = pageOf(1, "株洲远大机床有限公司昨日开工。");
    const now = pageOf(9, "株洲智远数控装备有限公司（原株洲远大机床有限公司）昨日揭牌。");
    expect(firms(old, now)).toEqual([["株洲智远数控装备有限公司", "株洲远大机床有限公司"]]);
  });

  it("by 更名为 bears its present name", () => {
    const page = pageOf(9, "株洲远大机床有限公司昨日更名为株洲智远数控有限公司。");
    expect(firms(page)[0]?.[0]).toBe("株洲智远数控有限公司");
  });

  it("is not what merely stands in a bracket behind it", () => {
    const page = pageOf(9, "株洲智远数控装备有限公司（控股股东株洲远大机床有限公司）昨日揭牌。");
    expect(firms(page)).toHaveLength(2);
  });
});
