/** Happenings told twice, inside others or of things without a name, on sentences of made-up people and bodies. */
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";
import { told } from "../../support/told.ts";

describe("one happening told in two ways", () => {
  it("is a sitting by its long and its short name: 市委十四届八次全会, 第十四届委员会第八次全体会议", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，市委十四届八次全会召开。[张三|Person]主持。中国共产党江城市第十四届委员会第八次全体会议今天举行，[李四|Person]列席会议。",
    );
    expect(events).toEqual(["中国共产党江城市第十四届委员会第八次全体会议"]);
    expect(parts.map((part) => part.slice(0, 2))).toEqual(["张三", "李四"]);
  });

  it("is a meeting and the sitting that it holds: 第十次会议举行第一次全体会议", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，市十六届人大常委会第十次会议举行第一次全体会议。[张三|Person]主持会议。",
    );
    expect(events).toEqual(["市十六届人大常委会第十次会议"]);
    expect(parts.map((part) => part.slice(0, 2))).toEqual(["张三"]);
  });

  it("is two where the numbers differ: 第二十一次会议, 第二十二次会议", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，市政府召开第二十一次常务会议。[5月10日=2023-05-03|Time]，市政府召开第二十二次常务会议。",
    );
    expect(events).toHaveLength(2);
  });

  it("is a founding by two verbs: 甲商会挂牌, 甲商会成立", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，[江城市浙江商会|Organization]揭牌。[江城市浙江商会|Organization]成立大会上，[张三|Person]致辞。",
    );
    expect(events).toHaveLength(1);
  });

  it("is a thing with the ceremony named after its verb: 隧道贯通, 贯通仪式", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[甲试验台|Project]热试成功。[张三|Person]主持热试仪式。",
    );
    expect(events).toHaveLength(1);
    expect(parts).toEqual([`张三 chair ${events[0]}`]);
  });

  it("is what a pointing name takes up: 第六届艺术节, 本届艺术节", () => {
    const { events, other } = told(
      "[5月9日=2023-05-02|Time]，第六届江河戏曲艺术节开幕。本届艺术节由[市文化局|Organization]主办。",
    );
    expect(events).toEqual(["第六届江河戏曲艺术节"]);
    expect(other).toContain("市文化局 ORGANIZED 第六届江河戏曲艺术节");
  });

  it("is a tour with its later stops: 张三还察看了丙园", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[张三|Person]到[甲县|Place]调研。[李四|Person]还察看了[丙公司|Enterprise]的施工现场。",
    );
    expect(events).toHaveLength(1);
    expect(parts.map((part) => part.slice(0, 10))).toEqual(
      ["张三 inspect", "李四 inspect"].map((p) => p.slice(0, 10)),
    );
  });
});

describe("a frame whose subject is not there", () => {
  it("tells of no happening: 因出访甲国，请假", () => {
    expect(told("[李四|Person]因随团出访[甲国|Place]，请假。").events).toEqual([]);
  });
});

describe("what is built", () => {
  it("is what nobody has named as a project: 加工园由甲公司投资，计划11月投产", () => {
    const { events } = told(
      "代表团看了[甲县|Place]的红河农产品加工园，园区由[甲公司|Enterprise]投资兴建，计划[11月=2023-11|Time]投产。",
    );
    expect(events).toEqual(["红河农产品加工园投产"]);
  });
});

describe("a smaller happening", () => {
  it("stands beside its meeting where the signing is told as an act of its own: 会上还举行了签约", () => {
    const meeting = "[5月9日=2023-05-02|Time]，全市科技创新大会召开。[张三|Person]主持。";
    const signing = "[甲公司|Enterprise]与[乙公司|Enterprise]签署协议。";
    expect(told(`${meeting}会上还举行了签约。${signing}`).events).toHaveLength(2);
    expect(told(`${meeting}会上，${signing}`).events).toHaveLength(1);
  });

  it("is the prize that the meeting hands out", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，全市民营经济工作会议召开。会上，[甲公司|Enterprise]被授予[纳税大户|Honor]称号。",
    );
    expect(events).toEqual(["全市民营经济工作会议"]);
  });

  it("is the lecture that somebody gives: 为学生作《…》讲座", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，[张三|Person]到[甲中学|Organization]，为师生作《做守法公民》法治讲座。",
    );
    expect(events).toEqual(["《做守法公民》法治讲座"]);
  });
});

describe("a lead that no name and no verb has told", () => {
  it("is a happening where people take part: 秋收踩堂举行", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，由[甲县政府|Organization]主办的秋收踩堂在[乙村|Place]举行。[张三|Person]主持。",
    );
    expect(events).toEqual(["秋收踩堂举行"]);
    expect(parts).toContain("张三 chair 秋收踩堂举行");
  });

  it("is none where nobody does more than talk to a reporter", () => {
    expect(told("[5月9日=2023-05-02|Time]，甲村学习果树嫁接。[张三|Person]说，今年收成好。").events).toEqual(
      [],
    );
  });
});

describe("the closing of a fair", () => {
  it("is a happening of its own on the day on which the fair closes", () => {
    const { page, article } = annotated(
      "[4月29日=2023-04-29|Time]开幕的第五届东北特产交易会[5月2日=2023-05-02|Time]落下帷幕。闭幕式上，[张三|Person]致闭幕辞。",
    );
    const { events, statements } = relate({ page, articles: [article] }, lexicons);
    expect(events.map(({ title, date }) => `${title} ${date}`)).toEqual([
      "第五届东北特产交易会 2023-04-29",
      "第五届东北特产交易会闭幕式 2023-05-02",
    ]);
    expect(statements.find((s) => s.relation === "ATTENDED")?.object.name).toBe("第五届东北特产交易会闭幕式");
  });
});

describe("a happening that is put off", () => {
  it("is planned for the later day: 原计划5月举办的大会，推迟到6月举行", () => {
    const { page, article } = annotated(
      "[甲协会|Organization]原计划[5月底=2030-05|Time]举办的全市供应链大会，推迟到[6月=2030-06|Time]举行。",
    );
    const { events } = relate({ page, articles: [article] }, lexicons);
    expect(events.map(({ title, date }) => `${title} ${date}`)).toEqual(["全市供应链大会 2030-06"]);
  });
});

describe("who is told twice of one happening", () => {
  it("is the body, not its place: 大悟县 of the headline, 大悟县农业局 of the body", () => {
    const { other } = told(
      "[甲县|Place]举办茶叶技术培训班。[5月9日=2023-05-02|Time]，[甲县农业局|Organization]举办茶叶技术培训班。",
    );
    expect(other.filter((line) => line.includes("ORGANIZED")).map((line) => line.split(" ")[0])).toEqual([
      "甲县农业局",
    ]);
  });

  it("is a host, no guest: 市消防支队在甲小学举行讲座", () => {
    const { parts, other } = told(
      "[5月9日=2023-05-02|Time]，[市消防支队|Organization]在[甲小学|Organization]举行安全知识讲座。",
    );
    expect(other.some((line) => line.startsWith("市消防支队 ORGANIZED"))).toBe(true);
    expect(parts.filter((line) => line.startsWith("市消防支队"))).toEqual([]);
  });

  it.each(["课后", "散会以后", "演出前", "席间"])("is no part of what it follows: %s签下协议", (when) => {
    const { events } = told(
      `[5月9日=2023-05-02|Time]，全县茶产业讲座举行，[张三|Person]主讲。${when}，[甲公司|Enterprise]与[乙学校|Organization]签订合作协议。`,
    );
    expect(events).toEqual(["全县茶产业讲座", "甲公司与乙学校签订合作协议"]);
  });

  it("keeps its number where no 第 stands before it: 政协十届一次会议", () => {
    const { events } = told("[5月9日=2023-05-02|Time]，县政协十届一次会议闭幕，[张三|Person]主持。");
    expect(events).toEqual(["县政协十届一次会议"]);
    const { events: since } = told(
      "[5月9日=2023-05-02|Time]，县政协全会举行，[张三|Person]作县政协十届一次会议以来工作情况的报告。",
    );
    expect(since).toEqual(["县政协全会"]);
  });
});
