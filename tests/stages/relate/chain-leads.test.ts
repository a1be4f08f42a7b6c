/** Who leads a chain: the office alone, without the level or the particle that stands before it. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import { lexicons } from "../../support/lexicons.ts";

/** `person role chain` of a sentence. */
function leads(sentence: string): readonly string[] {
  const text = `江城日报\n\n2021年9月15日 星期三\n\n全市产业链推进会召开\n\n${sentence}\n`;
  const result = readPage("a.txt", new TextEncoder().encode(text), null, lexicons);
  const statements = result.page === null ? [] : result.statements;
  return statements
    .filter(({ relation }) => relation === "LEADS_CHAIN")
    .map(({ subject, props: { role }, object }) => `${subject.name} ${role} ${object.name}`);
}

describe("the office of a chain", () => {
  it.each([
    ["副市长、光伏产业链链长张建国主持会议。", ["张建国 链长 光伏产业链"]],
    ["光伏产业链市级链长张建国主持会议。", ["张建国 链长 光伏产业链"]],
    ["光伏产业链副链长张建国主持会议。", ["张建国 副链长 光伏产业链"]],
    ["张建国不再担任光伏产业链链长。", []],
    ["作为光伏产业链“链长”，副市长张建国昨日调研。", ["张建国 链长 光伏产业链"]],
    [
      "光伏产业链 链长：张建国 副链长：李志强、王海波",
      ["张建国 链长 光伏产业链", "李志强 副链长 光伏产业链", "王海波 副链长 光伏产业链"],
    ],
    ["市领导张建国以光伏产业链链长身份主持会议。", ["张建国 链长 光伏产业链"]],
    ["光伏产业链由市政协主席张建国牵头任链长。", ["张建国 链长 光伏产业链"]],
  ])("in %s", (sentence, expected) => {
    expect(leads(sentence)).toEqual(expected);
  });
});
