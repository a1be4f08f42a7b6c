/** A rule's score is what was measured of it, led by what its author stated where little was seen. */
import { describe, expect, it } from "vitest";
import { readLexiconFiles } from "../../src/cli/lexicon-files.ts";
import { readPage } from "../../src/pipeline/build.ts";
import { loadLexicons } from "../../src/rules/load.ts";
import { ruleScores } from "../../src/rules/rule-scores.ts";

const HEAD = "# source: a test\n# licence: MIT\n#columns: term\tkind\tfired\tright\n";
const measured = (rows: string) =>
  loadLexicons(new Map([...readLexiconFiles(), ["rule-precision.tsv", `${HEAD}${rows}`]]));

describe("the score of a rule", () => {
  const scoreOf = ruleScores(measured("a.b\tATTENDED\t990\t495\na.b\tPerson\t10\t10\n"));

  it("comes near its measured precision with many finds", () => {
    expect(scoreOf("a.b", "ATTENDED", 0.9)).toBe(0.504);
  });

  it("lies between what was stated and what was measured with few", () => {
    expect(scoreOf("a.b", "Person", 0.9)).toBe(0.95);
  });

  it("is what was stated where nothing was measured of it, or of it saying this", () => {
    expect([scoreOf("c.d", "ATTENDED", 0.8), scoreOf("a.b", "Event", 0.7)]).toEqual([0.8, 0.7]);
  });

  it("stands on every mention and statement of a page", () => {
    const text =
      "安顺日报\n\n2021年9月14日\n\n全市工业大会召开\n\n昨日，全市工业大会召开，市委书记张建国主持会议。\n";
    const words = measured("attendance.chair\tATTENDED\t90\t0\nperson.slot\tPerson\t90\t0\n");
    const reading = readPage("a.txt", new TextEncoder().encode(text), null, words);
    const statements = reading.page === null ? [] : reading.statements;
    const mentions = reading.page === null ? [] : reading.mentions;
    const chaired = statements.find(({ rule }) => rule === "attendance.chair");
    const person = mentions.find(({ rule }) => rule === "person.slot");
    expect([chaired?.score, person?.score].every((score) => score !== undefined && score < 0.11)).toBe(true);
    for (const { score } of [...mentions, ...statements]) expect(score > 0 && score <= 1).toBe(true);
  });
});
