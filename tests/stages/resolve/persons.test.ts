/** One name is one person only where pages say so. */
import { describe, expect, it } from "vitest";
import type { PageReading } from "../../../src/model/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { type ArticleDraft, reading } from "../../support/reading.ts";
import { resolve } from "../../support/whole-corpus.ts";

const ZHUZHOU = { paper: "株洲日报", home: "湖南省/株洲市" };
const HENGYANG = { paper: "衡阳日报", home: "湖南省/衡阳市" };
const NATION = { paper: "人民日报", home: "" };

function page(where: object, date: string, ...articles: ((article: ArticleDraft) => void)[]): PageReading {
  return reading({ ...where, date, articles });
}

/** How many people of that name the pages make. */
function bearers(name: string, pages: readonly PageReading[]): number {
  const { entities } = resolve(pages, [], lexicons);
  return entities.filter((entity) => entity.label === "Person" && entity.name === name).length;
}

describe("two pages, one person", () => {
  it("市长陈恢清 twice in 株洲 is one, years apart", () => {
    const pages = ["2021-05-07", "2022-08-24"].map((date) =>
      page(ZHUZHOU, date, (a) => a.holds("陈恢清", "市长", "株洲市人民政府")),
    );
    expect(bearers("陈恢清", pages)).toBe(1);
  });

  it("市委副书记 on one page and 市长 on the next in one city is one", () => {
    const pages = [
      page(ZHUZHOU, "2021-05-07", (a) => a.holds("阳卫国", "市委副书记", "中共株洲市委员会")),
      page(ZHUZHOU, "2021-05-08", (a) => a.holds("阳卫国", "市长", "株洲市人民政府")),
    ];
    expect(bearers("阳卫国", pages)).toBe(1);
  });

  it("a rare name without a post joins the only one that fits", () => {
    const pages = [
      page(ZHUZHOU, "2021-05-07", (a) => a.holds("毛腾飞", "市委书记", "中共株洲市委员会")),
      page(ZHUZHOU, "2021-06-01", (a) => void a.mention("Person", "毛腾飞")),
    ];
    expect(bearers("毛腾飞", pages)).toBe(1);
  });

  it("a leader of the country is one in the papers of all cities", () => {
    const pages = [
      page(NATION, "2022-05-09", (a) => a.holds("赵乐际", "委员长", "全国人大常委会")),
      page(ZHUZHOU, "2022-05-10", (a) => a.holds("赵乐际", "委员长", "全国人大常委会")),
      page(HENGYANG, "2022-05-10", (a) => void a.mention("Person", "赵乐际")),
    ];
    expect(bearers("赵乐际", pages)).toBe(1);
  });

  it("习近平总书记 is one wherever he is called so", () => {
    const pages = [ZHUZHOU, HENGYANG].map((where) =>
      page(where, "2022-05-09", (a) => void a.mention("Person", "习近平", "习近平总书记")),
    );
    expect(bearers("习近平", pages)).toBe(1);
  });

  it("two pages that tell of one meeting name one 李伟", () => {
    const tell = (a: ArticleDraft) => {
      const meeting = a.event("全市轨道交通产业链推进会", "2022-05-08");
      for (const name of ["李伟", "曹慧泉"]) {
        a.states(a.mention("Person", name), "ATTENDED", meeting, { role: "attend" });
      }
    };
    expect(
      bearers("李伟", [
        page(ZHUZHOU, "2022-05-09", tell),
        page({ ...ZHUZHOU, paper: "株洲晚报" }, "2022-05-09", tell),
      ]),
    ).toBe(1);
  });
});

describe("two pages, two people", () => {
  it("市长李强 of 株洲 and 市长李强 of 衡阳 at one time are two", () => {
    const pages = [
      page(ZHUZHOU, "2022-05-09", (a) => a.holds("李强", "市长", "株洲市人民政府")),
      page(HENGYANG, "2022-05-09", (a) => a.holds("李强", "市长", "衡阳市人民政府")),
    ];
    expect(bearers("李强", pages)).toBe(2);
  });

  it("the premier 李强, an engineer 李强 and a bare 李强 of another city do not become one", () => {
    const pages = [
      page(NATION, "2023-05-09", (a) => a.holds("李强", "总理", "国务院")),
      page(ZHUZHOU, "2023-05-10", (a) => a.holds("李强", "工程师", "株洲启明电气有限公司")),
      page(HENGYANG, "2023-05-10", (a) => void a.mention("Person", "李强")),
    ];
    expect(bearers("李强", pages)).toBe(3);
  });

  it("a bare common name joins nobody, even in one city", () => {
    const pages = [
      page(ZHUZHOU, "2022-05-09", (a) => a.holds("李伟", "副局长", "株洲市商务局")),
      page(ZHUZHOU, "2022-06-09", (a) => void a.mention("Person", "李伟")),
    ];
    expect(bearers("李伟", pages)).toBe(2);
  });

  it("区长佟静 and 局长佟静 on one page are two, and a third article's 佟静 joins neither", () => {
    const one = page(
      ZHUZHOU,
      "2012-03-16",
      (a) => a.holds("佟静", "区长", "石峰区人民政府"),
      (a) => a.holds("佟静", "局长", "株洲市商务局"),
      (a) => void a.mention("Person", "佟静"),
    );
    expect(bearers("佟静", [one])).toBe(3);
  });

  it("the writer 张三丰 of a paper is not the 张三丰 it writes of", () => {
    const written = page(ZHUZHOU, "2022-05-09", (a) => {
      a.bylines = ["张三丰"];
      a.holds("张三丰", "局长", "株洲市商务局");
    });
    expect(bearers("张三丰", [written])).toBe(2);
  });
});

describe("doubt", () => {
  it("tells of a pair that may be one, with keys and reasons for a judgement", () => {
    const pages = [
      page(ZHUZHOU, "2022-05-09", (a) => a.holds("李伟", "副局长", "株洲市商务局")),
      page(ZHUZHOU, "2022-06-09", (a) => void a.mention("Person", "李伟")),
    ];
    const { doubts } = resolve(pages, [], lexicons);
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.keys.every((key) => key.endsWith("#Person:李伟"))).toBe(true);
    expect(doubts[0]?.says.join()).toContain("株洲市");
  });

  it("tells of two names in one post that differ in a character: 端江瑞, 端汇瑞", () => {
    const pages = ["端江瑞", "端汇瑞"].map((name, i) =>
      page(ZHUZHOU, `2022-05-1${i}`, (a) => a.holds(name, "局长", "株洲市商务局")),
    );
    expect(resolve(pages, [], lexicons).doubts.flatMap(({ says }) => says)).toContain(
      "one may be a misprint",
    );
  });
});
