/** A headline and the body below it that tell one happening in other words, on a made-up page. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import { lexicons } from "../../support/lexicons.ts";

const PAGE = `江州日报
2023年4月28日 星期五

市政府与云岭集团签署合作协议

王长河致辞 签约前张大山会见客人

本报讯(记者 周小满) 4月27日,市政府与云岭集团合作协议签约仪式在江州饭店举行。市长王长河致辞。签约仪式由副市长陈青松主持,双方代表在协议上签字,根据协议,三年内将在我市投资兴建多个项目,其中两个项目选址北部新区,其余项目分布在三个县区。签约前,市委书记张大山会见了云岭集团董事长李方正和总经理赵明远。副市长孙有为参加会见。
`;

describe("a headline of a meeting of two sides", () => {
  it("tells the meeting of the body, whose words name it", () => {
    const reading = readPage("page.txt", new TextEncoder().encode(PAGE), null, lexicons);
    const events = reading.page === null ? [] : reading.events;
    expect(events.filter(({ type }) => type === "meeting").map(({ title }) => title)).toEqual([
      expect.stringContaining("会见"),
    ]);
  });
});

const VISIT = `江州日报
2023年4月28日 星期五

王长河一天看三站

本报讯(记者 周小满) 4月27日,在江州光电产业园,江州光电有限公司董事长李方正夹起一粒芯片。听他打比方的,是市长王长河。副市长陈青松全程陪同。傍晚,光电产业座谈会在江州饭店召开,王长河主持。
`;

describe("a headline of who makes a visit", () => {
  it("tells it where the body only says who went along", () => {
    const reading = readPage("page.txt", new TextEncoder().encode(VISIT), null, lexicons);
    if (reading.page === null) throw new Error("no page");
    expect(reading.events).toContainEqual(
      expect.objectContaining({ type: "inspection", title: "王长河一天看三站", date: "2023-04-27" }),
    );
    const along = reading.statements.filter(({ relation }) => relation === "ATTENDED");
    expect(along.map(({ subject }) => subject.name)).toContain("陈青松");
  });
});
