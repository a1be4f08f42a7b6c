/** When a post was taken up, held and given up, as the wording around it says: read from printed sentences. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import { postTimeRules } from "../../../src/stages/relate/post-time.rules.ts";
import { lexicons } from "../../support/lexicons.ts";

describe.each(postTimeRules)("$id: $says", ({ id, examples: { yes, no } }) => {
  const first = (wording: string) => postTimeRules.find(({ pattern }) => pattern.test(wording))?.id;
  it.each(yes)("reads %s", (wording) => expect(first(wording)).toBe(id));
  it.each(no)("leaves %s", (wording) => expect(first(wording)).not.toBe(id));
});

/** The posts of a sentence printed on 2021-09-15: `person title former state date dateTo`. */
function told(sentence: string): readonly string[] {
  const text = `江城日报\n\n2021年9月15日 星期三\n\n市人大常委会任免一批干部\n\n${sentence}\n`;
  const result = readPage("a.txt", new TextEncoder().encode(text), null, lexicons);
  const statements = result.page === null ? [] : result.statements;
  return statements
    .filter(({ relation }) => relation === "HOLDS")
    .map(({ subject, props: { title, former, state, date = "-", dateTo = "-" } }) =>
      [subject.name, title, former === true ? "former" : "present", state, date, dateTo].join(" "),
    )
    .sort();
}

describe("the time of a post", () => {
  it.each([
    ["9月14日，会议决定任命张建国为江城市商务局局长。", "张建国 局长 present begins 2021-09-14 -"],
    ["9月14日，会议决定免去张建国的江城市商务局局长职务。", "张建国 局长 present ends 2021-09-14 -"],
    ["2018年3月，张建国当选江城市商业联合会会长。", "张建国 会长 present begins 2018-03 -"],
    ["2018年起，张建国担任江城市商业联合会会长。", "张建国 会长 present begins 2018 -"],
    ["张建国担任江城市商业联合会会长。", "张建国 会长 present stated - -"],
    ["江城市商务局局长张建国说，今年9月1日起实施新规。", "张建国 局长 present stated - -"],
    ["2021年3月12日，江城市商务局局长张建国走进企业。", "张建国 局长 present stated - -"],
    ["张建国，现任江城市商务局局长。", "张建国 局长 present stated - -"],
    ["原江城市商务局局长张建国到场。", "张建国 原局长 former stated - -"],
    ["2015年8月12日，时任江城市商务局局长张建国来到车间。", "张建国 局长 former stated 2015-08-12 -"],
    [
      "9月9日，江城市商务局党组书记、江城市人大常委会主任张建国到场。",
      "张建国 党组书记 present stated - -",
      "张建国 市人大常委会主任 present stated - -",
    ],
    [
      "9月9日，江城市致电江城市商业联合会，祝贺张建国当选江城市商业联合会会长。",
      "张建国 会长 present begins - -",
    ],
    ["张建国同志1949年3月参加工作，历任江城市商务局局长。", "张建国 局长 former stated - -"],
    ["9月9日，江城市机床有限责任公司总经理张建国到场。", "张建国 总经理 present stated - -"],
    ["会议决定：张建国拟任江城市商务局局长。", "张建国 局长 present planned - -"],
  ])("of 「%s」 is %s", (sentence, ...expected) => {
    expect(told(sentence)).toEqual([...expected].sort());
  });

  it("of one decision is the same for all that it lists", () => {
    const list =
      "9月14日，会议决定任命张建国为江城市商务局局长，李卫东为江城市教育局局长；免去王海燕的江城市财政局局长职务。";
    expect(told(list)).toEqual([
      "张建国 局长 present begins 2021-09-14 -",
      "李卫东 局长 present begins 2021-09-14 -",
      "王海燕 局长 present ends 2021-09-14 -",
    ]);
  });
});
