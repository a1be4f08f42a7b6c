/** Which rule was right, on a page whose annotation agrees with some of what is read there. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import type { ScoredPage } from "../../../src/pipeline/score/record.ts";
import { ruleLedger } from "../../../src/pipeline/score/rule-ledger.ts";
import { type Verdict, verdicts } from "../../../src/pipeline/score/verdicts.ts";
import { pageRecord } from "../../../src/stages/project/page-record.ts";
import { lexicons } from "../../support/lexicons.ts";

const TEXT =
  "安顺日报\n\n2021年9月14日 星期二\n\n全市重点产业链推进会召开\n\n本报讯（记者 李明远）昨日，全市重点产业链推进会召开，市委书记张建国主持会议并讲话。副市长赵国强参加会议。\n";

function judged(gold: ScoredPage): readonly Verdict[] {
  const reading = readPage("a.txt", new TextEncoder().encode(TEXT), null, lexicons);
  if (reading.page === null) throw new Error("the page is not read");
  return verdicts(gold, { reading, record: pageRecord(reading) });
}

const reading = readPage("a.txt", new TextEncoder().encode(TEXT), null, lexicons);
const record = reading.page === null ? { articles: [] } : pageRecord(reading);

describe("verdicts", () => {
  it("find everything right that the annotation states", () => {
    const all = judged(record);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(["Person", "Organization", "Event", "HOLDS", "ATTENDED"]),
    );
    expect(all.filter(({ right }) => !right)).toEqual([]);
  });

  it("find wrong what the annotation does not state, and only that", () => {
    const gold: ScoredPage = {
      articles: record.articles.map((article) => ({
        ...article,
        positions: article.positions.filter(({ person }) => person !== "赵国强"),
        events: article.events.map((event) => ({
          ...event,
          participants: event.participants.map((one) => ({
            ...one,
            roles: one.roles.filter((role) => role !== "speak"),
          })),
        })),
      })),
    };
    const wrong = judged(gold).filter(({ right }) => !right);
    expect(wrong.map(({ kind, rule }) => [kind, rule.split(".")[0]])).toEqual([
      ["HOLDS", "post"],
      ["ATTENDED", "attendance"],
    ]);
  });

  it("name no writer of the article", () => {
    expect(judged(record).filter(({ quote }) => quote === "李明远")).toEqual([]);
  });
});

describe("the rule ledger", () => {
  it("counts per rule and kind, most wrong first", () => {
    const verdict = (rule: string, kind: string, right: boolean): Verdict => ({
      rule,
      kind,
      right,
      quote: "",
    });
    const all = [
      verdict("b", "X", true),
      verdict("a", "X", true),
      verdict("a", "X", false),
      verdict("a", "Y", true),
    ];
    expect(ruleLedger(all)).toEqual([
      { rule: "a", kind: "X", fired: 2, right: 1, wrong: 1 },
      { rule: "a", kind: "Y", fired: 1, right: 1, wrong: 0 },
      { rule: "b", kind: "X", fired: 1, right: 1, wrong: 0 },
    ]);
  });
});
