/** A page's record has the shape and the meaning of the annotation guidelines. */
import { describe, expect, it } from "vitest";
import { pageRecord } from "../../../src/stages/project/page-record.ts";
import { type ArticleDraft, reading } from "../../support/reading.ts";

const recordOf = (...articles: ((a: ArticleDraft) => void)[]) => pageRecord(reading({ articles }));

describe("pageRecord", () => {
  it("names paper, date and how the date is known", () => {
    const { source, paper, date, date_evidence } = recordOf();
    expect({ source, paper, date, date_evidence }).toEqual({
      source: "株洲日报/2022-05-09/A01.txt",
      paper: "株洲日报",
      date: "2022-05-09",
      date_evidence: "2022-05-09",
    });
  });

  it("lists each name once per article with all its surface forms, and writers only as bylines", () => {
    const { articles } = recordOf((a) => {
      a.bylines = ["谭若谷"];
      a.mention("Person", "谭若谷");
      a.mention("Organization", "中共株洲市委员会", "市委");
      a.mention("Organization", "中共株洲市委员会");
      a.mention("Enterprise", "株洲启明电气有限公司", "启明电气");
      a.mention("IndustryChain", "陶瓷产业链");
    });
    expect(articles[0]).toMatchObject({
      bylines: ["谭若谷"],
      persons: [],
      organizations: [
        { name: "株洲启明电气有限公司", label: "Enterprise", mentions: ["启明电气"] },
        { name: "中共株洲市委员会", label: "Organization", mentions: ["市委", "中共株洲市委员会"] },
      ],
      chains: [{ name: "陶瓷产业链", mentions: ["陶瓷产业链"] }],
    });
  });

  it("lists the whole that only a part's name holds, for which no form is printed alone", () => {
    const { articles } = recordOf((a) => {
      const school = a.mention("Organization", "北岭大学法学院");
      a.states(school, "PART_OF", { label: "Organization", name: "北岭大学", key: "Organization:北岭大学" });
    });
    expect(articles[0]?.organizations).toEqual([
      { name: "北岭大学法学院", label: "Organization", mentions: ["北岭大学法学院"] },
      { name: "北岭大学", label: "Organization", mentions: [] },
    ]);
  });

  it("keeps articles apart", () => {
    const { articles } = recordOf(
      (a) => void a.mention("Person", "毛腾飞"),
      (a) => void a.mention("Person", "阳卫国"),
    );
    expect(articles.map(({ persons }) => persons.map(({ name }) => name))).toEqual([["毛腾飞"], ["阳卫国"]]);
  });

  it("lists stated, former and begun posts, and none that the page ends or plans", () => {
    const { articles } = recordOf((a) => {
      a.holds("甲一", "原副局长", "株洲市商务局", { former: true });
      a.holds("乙二", "局长", "株洲市商务局", { state: "begins" });
      a.holds("丙三", "局长", "株洲市商务局", { state: "ends" });
      a.holds("丁四", "局长", "株洲市商务局", { state: "planned" });
      a.holds("乙二", "局长", "株洲市商务局");
    });
    expect(articles[0]?.positions).toEqual([
      { person: "甲一", title: "原副局长", org: "株洲市商务局" },
      { person: "乙二", title: "局长", org: "株洲市商务局" },
    ]);
  });

  it("lists leaders of chains, none that led one before", () => {
    const { articles } = recordOf((a) => {
      const chain = a.mention("IndustryChain", "陶瓷产业链");
      a.states(a.mention("Person", "甲一"), "LEADS_CHAIN", chain, { role: "链长" });
      a.states(a.mention("Person", "乙二"), "LEADS_CHAIN", chain, { role: "链长", former: true });
    });
    expect(articles[0]?.chain_roles).toEqual([{ person: "甲一", role: "链长", chain: "陶瓷产业链" }]);
  });

  it("tells a happening with participants, roles, organizers, place and subject", () => {
    const { articles } = recordOf((a) => {
      const meeting = a.event("产业链发展大会", "2022-05-08");
      const body = a.mention("Organization", "株洲市人民政府");
      const person = a.mention("Person", "毛腾飞");
      a.states(person, "ATTENDED", meeting, { role: "attend" });
      a.states(person, "ATTENDED", meeting, { role: "speak" });
      a.states(body, "ORGANIZED", meeting, { role: "co-host" });
      a.states(body, "ORGANIZED", meeting, { role: "guide" });
      a.states(meeting, "HELD_AT", a.mention("Place", "株洲市"));
      a.states(meeting, "CONCERNS", a.mention("IndustryChain", "陶瓷产业链"));
    });
    expect(articles[0]?.events).toEqual([
      {
        id: "e1",
        type: "meeting",
        title: "产业链发展大会",
        date: "2022-05-08",
        place: "株洲市",
        participants: [{ name: "毛腾飞", kind: "Person", roles: ["attend", "speak"] }],
        organizers: [{ name: "株洲市人民政府", role: "undertaker" }],
        concerns: ["陶瓷产业链"],
      },
    ]);
  });

  it("gives honours their recipients and each relation its quote, once", () => {
    const { articles } = recordOf((a) => {
      const firm = a.mention("Enterprise", "株洲启明电气有限公司");
      a.states(firm, "RECEIVED", a.mention("Honor", "先进单位"));
      const chain = a.mention("IndustryChain", "陶瓷产业链");
      a.states(firm, "IN_CHAIN", chain);
      a.states(firm, "IN_CHAIN", chain, { segment: "中游" });
    });
    expect(articles[0]?.honors).toEqual([
      { name: "先进单位", mentions: ["先进单位"], recipients: ["株洲启明电气有限公司"] },
    ]);
    expect(articles[0]?.relations.map(({ type, from, to }) => [type, from, to])).toEqual([
      ["RECEIVED", "株洲启明电气有限公司", "先进单位"],
      ["IN_CHAIN", "株洲启明电气有限公司", "陶瓷产业链"],
    ]);
  });

  it("gives an honour the title inside its marks as a form of its own", () => {
    const { articles } = recordOf((a) => void a.mention("Honor", "首届“株洲工匠”"));
    expect(articles[0]?.honors[0]?.mentions).toEqual(["首届“株洲工匠”", "株洲工匠"]);
  });

  it("leaves out a date that is only a year", () => {
    const { articles } = recordOf((a) => void a.event("产业链发展大会", "2022"));
    expect(articles[0]?.events[0]?.date).toBeNull();
  });
});
