/** The pattern language: what it reads, what it refuses, and that no string makes it slow. */
import { describe, expect, it } from "vitest";
import { RuleError } from "../../src/model/index.ts";
import { parsePattern } from "../../src/rules/pattern.ts";
import { shapeChar } from "../../src/rules/shape-labels.ts";
import { cpuTime } from "../support/cpu-time.ts";

const E = shapeChar("Enterprise");
const P = shapeChar("Place");
const test = (pattern: string, text: string): string | undefined =>
  new RegExp(parsePattern(pattern, "t.t").source).exec(text)?.[0];

describe("parsePattern", () => {
  it("reads literals, optional characters and alternatives", () => {
    expect(test("位?于(市|县)区?", "在位于县区")).toBe("位于县区");
    expect(test("位?于(市|县)区?", "于市")).toBe("于市");
    expect(test("签(订|署)?了", "签了")).toBe("签了");
  });

  it("takes a whole list, with modifiers and its closing 「等15家企业」", () => {
    const text = `${E}、总投资3亿元的${E}和${E}等15家企业签约`;
    expect(test("{Enterprise+:from}签约", text)).toBe(text);
  });

  it("lets place names of a list touch each other", () => {
    expect(test("位于{Place+:to}", `位于${P}${P}的`)).toBe(`位于${P}${P}`);
  });

  it("stops 「…」 at a comma and 「……」 only at the sentence's end", () => {
    expect(test("{Enterprise:from}…投产", `${E}昨日，一期投产`)).toBeUndefined();
    expect(test("{Enterprise:from}……投产", `${E}昨日，一期投产`)).toBe(`${E}昨日，一期投产`);
    expect(test("{Enterprise:from}……投产", `${E}揭牌。一期投产`)).toBeUndefined();
  });

  it("never lets a gap pass a name that a slot could hold", () => {
    expect(test("{Enterprise:from}……投产", `${E}与${E}的一期投产`)).toBe(`${E}的一期投产`);
  });

  it("binds ^ and $ to the borders of a clause", () => {
    expect(test("^{Enterprise:from}落户$", `昨日，${E}落户，`)).toBe(`${E}落户`);
    expect(test("^{Enterprise:from}落户$", `昨日${E}落户`)).toBeUndefined();
    expect(test("^{Enterprise:from}落户$", `${E}落户后`)).toBeUndefined();
  });

  it("reads {number} as digits, decimals and Chinese numerals", () => {
    for (const number of ["15", "1.2亿", "三百余", "6000万"]) {
      expect(test("投资{number}元", `投资${number}元`)).toBe(`投资${number}元`);
    }
  });

  it("goes on past words that `!(…)` forbids behind them", () => {
    expect(test("{Enterprise:from}…(推介|说)!(会|明书)", `${E}在推介会上说`)).toBe(`${E}在推介会上说`);
    expect(test("{Enterprise:from}…(推介|说)!(会|明书)", `${E}印发说明书`)).toBeUndefined();
  });

  it("keeps a character that means something in expressions a literal", () => {
    expect(test("A.B*C", "AxBBC")).toBeUndefined();
    expect(test("A.B*C", "A.B*C")).toBe("A.B*C");
  });

  it.each([
    ["{Firm:from}签约", "unknown slot {Firm:from}"],
    ["{Enterprise:from签约", "slot is not closed"],
    ["甲!乙", "misplaced"],
    ["(甲|乙签约", "group is not closed"],
    ["甲)乙", "misplaced"],
    ["?甲", "misplaced"],
    ["(甲|)乙", "empty alternative"],
    ["甲 乙", "misplaced"],
    ["{Enterprise:a}与{Enterprise:a}签约", "slot a stands twice"],
    ["…", "without a fixed part"],
    ["甲?", "without a fixed part"],
    ["", "without a fixed part"],
  ])("refuses %s", (pattern, why) => {
    expect(() => parsePattern(pattern, "t.t")).toThrow(RuleError);
    expect(() => parsePattern(pattern, "t.t")).toThrow(why);
  });

  it("chooses the longest literal as the trigger, and every way of a group", () => {
    expect(parsePattern("{Enterprise:from}在…投资建设{Project:to}", "t.t").triggers).toEqual(["投资建设"]);
    expect(parsePattern("{Enterprise:from}(位于|坐落){Place:to}", "t.t").triggers).toEqual(["位于", "坐落"]);
    expect(parsePattern("{Place:to}{Enterprise:from}", "t.t").triggers).toEqual([P]);
  });

  it("stays linear on the worst strings: long lists, long gaps, no end", () => {
    const pattern = new RegExp(
      parsePattern("{Enterprise+:a}……与{Enterprise+:b}……(签订|签署)……协议", "t.t").source,
      "g",
    );
    const worst = [
      `${E}、`.repeat(5000),
      `${E}与`.repeat(5000),
      `${E}与${E}签订`.repeat(2000),
      "与签订".repeat(5000),
    ];
    const started = cpuTime();
    for (const text of worst) expect(text.match(pattern)).toBeNull();
    expect(cpuTime() - started).toBeLessThan(2000);
  });
});
