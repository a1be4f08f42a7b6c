/** One happening told on several pages is one node; a series is many. */
import { describe, expect, it } from "vitest";
import { lexicons } from "../../support/lexicons.ts";
import { type ArticleDraft, reading } from "../../support/reading.ts";
import { resolve } from "../../support/whole-corpus.ts";

interface Telling {
  readonly title: string;
  readonly date: string | null;
  readonly who?: readonly string[];
  readonly printed?: string;
  readonly home?: string;
}

function happenings(...tellings: readonly Telling[]): number {
  const pages = tellings.map(
    ({ title, date, who = [], printed = "2022-05-10", home = "湖南省/株洲市" }, i) => {
      const tell = (a: ArticleDraft) => {
        const event = a.event(title, date);
        for (const name of who) a.states(a.mention("Person", name), "ATTENDED", event, { role: "attend" });
      };
      return reading({ date: printed, home, page: `A0${i}`, articles: [tell] });
    },
  );
  return resolve(pages, [], lexicons).entities.filter(({ label }) => label === "Event").length;
}

const who = ["毛腾飞", "阳卫国"];

describe("happenings", () => {
  it("one day, similar titles and shared people make one", () => {
    const a = { title: "全市产业链发展大会", date: "2022-05-09", who };
    expect(happenings(a, { ...a, title: "株洲市产业链发展大会", printed: "2022-05-12" })).toBe(1);
  });

  it("one title on one day in papers of one city makes one", () => {
    const a = { title: "全市产业链发展大会", date: "2022-05-09" };
    expect(happenings(a, a)).toBe(1);
  });

  it("a weekly meeting on two days stays two, whoever comes", () => {
    const a = { title: "市委常委会会议", date: "2022-05-09", who };
    expect(happenings(a, { ...a, date: "2022-05-16" })).toBe(2);
  });

  it("a telling without a day does not tie two days together", () => {
    const a = { title: "市委常委会（扩大）会议", date: "2022-05-08", who };
    expect(happenings(a, { ...a, date: "2022-05-09" }, { ...a, date: null })).toBe(2);
  });

  it("one title on one day in two cities stays two without shared people", () => {
    const a = { title: "全市安全生产工作会议", date: "2022-05-09" };
    expect(happenings(a, { ...a, home: "湖南省/衡阳市" })).toBe(2);
  });

  it("other people at a meeting of a like title make another meeting", () => {
    const a = { title: "项目集中签约仪式", date: "2022-05-09", who };
    expect(happenings(a, { ...a, title: "产业项目集中签约会", who: ["曹慧泉", "何剑波"] })).toBe(2);
  });

  it("two happenings in one article stay two", () => {
    const page = reading({
      articles: [
        (a) => {
          a.event("产业链发展大会开幕式", "2022-05-09");
          a.event("产业链发展大会闭幕式", "2022-05-09");
        },
      ],
    });
    expect(resolve([page], [], lexicons).entities).toHaveLength(2);
  });
});

describe("the names of a happening", () => {
  it("are both halves of a title joined by 暨, short halves left out", () => {
    const tell = (title: string) => (a: ArticleDraft) => {
      a.event(title, "2022-05-09");
    };
    const page = reading({
      date: "2022-05-10",
      home: "湖南省/株洲市",
      page: "A01",
      articles: [tell("全市产业链推进大会暨企业联合党委成立大会"), tell("全市陶瓷产业推介会暨签约")],
    });
    const events = resolve([page], [], lexicons).entities.filter(({ label }) => label === "Event");
    expect(new Map(events.map(({ name, aliases }) => [name, aliases]))).toEqual(
      new Map([
        ["全市产业链推进大会暨企业联合党委成立大会", ["企业联合党委成立大会", "全市产业链推进大会"]],
        ["全市陶瓷产业推介会暨签约", ["全市陶瓷产业推介会"]],
      ]),
    );
  });
});
