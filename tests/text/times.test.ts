/** Times are found and resolved as `tests/corpus/times.yaml` says. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { TimeMention } from "../../src/model/index.ts";
import { findTimes } from "../../src/text/times.ts";

interface Group {
  readonly print: string | null;
  readonly after?: string;
  readonly times: Readonly<Record<string, readonly string[]>>;
}

const groups = parse(readFileSync("tests/corpus/times.yaml", "utf8"), {
  schema: "failsafe",
}) as readonly Group[];

function meaning({ date, dateTo, precision }: TimeMention): string {
  if (precision === "unknown") return "unknown";
  return dateTo === null ? (date ?? "?") : `${date}..${dateTo}`;
}

describe.each(groups)("on the day of print $print, after “$after”", ({ print, after, times }) => {
  const cases = Object.entries(times).flatMap(([means, wordings]) =>
    wordings.map((said) => [said, means] as const),
  );
  it.each(cases)("%s means %s", (said, means) => {
    const before = after === undefined ? "" : `${after}。`;
    const text = before + said.replace(/[⟨⟩]/g, "");
    const at = before.length + Math.max(0, said.indexOf("⟨"));
    const found = findTimes(text, print === "null" ? null : print).find((time) => time.at.start === at);
    expect(found && meaning(found)).toBe(means);
    const marked = /⟨(.*)⟩/.exec(said)?.[1] ?? said;
    if (!said.includes("⟨")) expect(found?.text).toBe(marked);
  });
});

describe("findTimes", () => {
  const none = [
    "第3日",
    "15个工作日",
    "3号馆",
    "农历八月初八",
    "辛丑年八月初八",
    "2018级",
    "90年代",
    "3.5日元",
    "《2020年行动计划》",
    "2月30日",
  ];
  it.each(none)("finds no date in %s", (text) => {
    expect(findTimes(text, "2023-04-27").filter((time) => time.date !== null)).toEqual([]);
  });

  it("reads a bare 5日 in the month of the story, not of a background date", () => {
    const times = findTimes("去年11月24日签约。27日上午，", "2023-04-27");
    expect(times.map(({ date }) => date)).toEqual(["2022-11-24", "2023-04-27"]);
  });

  it("gives ranges that hold exactly the words, in order and apart, whatever the text", () => {
    const words = fc.constantFrom(..."0123456789年月日至底今去昨前后天周一二十《》（）。，将于");
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }).map((chars) => chars.join("")),
        (text) => {
          let last = 0;
          for (const time of findTimes(text, "2023-04-27")) {
            expect(text.slice(time.at.start, time.at.end)).toBe(time.text);
            expect(time.at.start).toBeGreaterThanOrEqual(last);
            if (time.date !== null) expect(time.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
            last = time.at.end;
          }
        },
      ),
    );
  });

  it("puts a deadline ahead of the paper: 9月底前投产", () => {
    expect(findTimes("项目9月底前投产。", "2019-01-08")[0]?.date).toBe("2019-09");
    expect(findTimes("9月底前往外地考察。", "2019-01-08")[0]?.date).toBe("2018-09");
  });
});
