/** Happenings that no name and no verb of their own tells: what people do there tells them. */
import { describe, expect, it } from "vitest";
import { told } from "../../support/told.ts";

describe("people in the scene of a happening", () => {
  it("are there when they act in it without a verb of attendance", () => {
    const { parts } = told(
      "[5月9日=2023-05-02|Time]，全市渔业座谈会举行。[张三|Person]主持。[李四|Person]搬来一箱样品给大家看。",
    );
    expect(parts).toContain("李四 attend 全市渔业座谈会");
  });

  it("are not there when others only speak of them", () => {
    const { parts } = told(
      "[5月9日=2023-05-02|Time]，全市渔业座谈会举行。[张三|Person]主持。“[王五|Person]当年也这样养鱼。”",
    );
    expect(parts).toEqual(["张三 chair 全市渔业座谈会"]);
  });
});

describe("a happening that nothing but its scene tells", () => {
  it("is the ceremony at which people speak: 在投产仪式上讲话", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[甲公司|Enterprise]产出第一批零件。[副市长|Post][张三|Person]在投产仪式上讲话。",
    );
    expect(events).toContain("投产仪式");
    expect(parts).toContain("张三 speak 投产仪式");
  });

  it("is none where a named one is told, of which it is a part: 会后的启动仪式", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，全市渔业发展大会召开。[张三|Person]在启动仪式上讲话。",
    );
    expect(events).toEqual(["全市渔业发展大会"]);
  });

  it("is none where it is only what follows: 开业仪式结束后", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，[甲公司|Enterprise]与[乙银行|Enterprise]签署合作协议。开业仪式结束后大家散去。",
    );
    expect(events).not.toContain("开业仪式");
  });

  it("is a visit by whom somebody leads along: 带着学生来到乙公司", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[甲大学院长=院长@甲大学|Post][张三|Person]带着几名学生来到[乙公司|Enterprise]，会诊难题。",
    );
    expect(events).toHaveLength(1);
    expect(parts.some((line) => line.startsWith("张三 inspect"))).toBe(true);
  });

  it("is the signing at the end of talks: 会谈后，双方签署", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[甲公司|Enterprise]同[乙研究院|Organization]会谈。会谈后，双方签署了合作协定。",
    );
    expect(events.some((title) => title.includes("签署"))).toBe(true);
    expect(parts.filter((line) => line.includes(" sign ")).map((line) => line.split(" ")[0])).toEqual([
      "乙研究院",
      "甲公司",
    ]);
  });

  it("is no visit where a report tells of one: 作了关于检查的发言", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，全市渔业发展大会召开。[张三|Person]作了关于码头检查的补充发言。",
    );
    expect(events).toEqual(["全市渔业发展大会"]);
  });
});

describe("a talk between bodies", () => {
  it("is a happening of its own where people do something there, whoever sits down: 双方座谈，张三主持", () => {
    const { events, parts } = told(
      "[4月27日=2023-04-27|Time]，[丙省商会代表团|Organization]来我市考察。[4月28日=2023-04-28|Time]上午，双方在会展中心座谈，[李四|Person]主持，[张三|Person]讲话。",
    );
    expect(events).toContain("双方座谈");
    expect(parts).toContain("李四 chair 双方座谈");
    expect(parts).toContain("张三 speak 双方座谈");
  });

  it("is none where nobody is told to do anything: 双方展开座谈", () => {
    expect(told("[4月27日=2023-04-27|Time]，双方就合作展开座谈。").events).toEqual([]);
  });
});

describe("a delegation that comes", () => {
  it("visits, whatever it does there: 代表团来到乙县", () => {
    const { events, parts } = told(
      "[4月27日=2023-04-27|Time]，[丙市党政代表团|Organization]来到[乙县|Place]。",
    );
    expect(events).toEqual(["丙市党政代表团来到乙县"]);
    expect(parts).toEqual(["丙市党政代表团 inspect 丙市党政代表团来到乙县"]);
  });
});

describe("those who come along", () => {
  const lead = "[4月27日=2023-04-27|Time]，[丙市代表团|Organization]到[乙县|Place]考察。";

  it("are led by the head of the delegation and listed behind: 率团的是, 同来的有", () => {
    const { parts } = told(
      `${lead}率团的是[丙市|Place][副市长|Post][张三|Person]，同来的有[李四|Person]、[王五|Person]等16人。`,
    );
    expect(parts.map((part) => part.split(" ").slice(0, 2).join(" "))).toEqual([
      "丙市代表团 inspect",
      "张三 inspect",
      "李四 attend",
      "王五 attend",
    ]);
  });

  it("are not those who were to come", () => {
    expect(told(`${lead}原定带队的是[张三|Person]。`).parts).toHaveLength(1);
  });
});

describe("a day on which somebody chairs", () => {
  const lead = "[4月27日=2023-04-27|Time]，全市招商推介会举行。";

  it("tells a happening that no name tells", () => {
    const { events, parts } = told(
      `${lead}此前的[4月5日=2023-04-05|Time]，第一讲由[张三|Person]主讲，[李四|Person]主持，三百多名读者冒雨前来。`,
    );
    expect(events).toEqual(["全市招商推介会", "第一讲"]);
    expect(parts.filter((part) => part.startsWith("李四 chair 第一讲"))).toHaveLength(1);
  });

  it("tells none that lies ahead, and none beside a name of that day", () => {
    expect(told(`${lead}[明年4月5日=2031-04-05|Time]，第一讲由[李四|Person]主持。`).events).toEqual([
      "全市招商推介会",
    ]);
    expect(told(`${lead}[4月27日=2023-04-27|Time]上午，[李四|Person]主持。`).events).toEqual([
      "全市招商推介会",
    ]);
  });

  it("tells a meeting that somebody calls: 召集第三次链长办公会", () => {
    expect(told(`${lead}[2月20日=2023-02-20|Time]，[张三|Person]召集第三次链长办公会。`).events).toContain(
      "第三次链长办公会",
    );
  });
});

describe("a lead of which no name and no verb tells a happening", () => {
  it("tells what somebody did on its day", () => {
    const { events, parts } = told(
      "[4月27日=2023-04-27|Time]，[张三|Person]把锦旗挂在[甲法院|Organization]墙上，[李四|Person]接过锦旗。",
    );
    expect(events).toEqual(["张三把锦旗挂在甲法院墙上"]);
    expect(parts).toContain("张三 attend 张三把锦旗挂在甲法院墙上");
  });

  it("tells none where somebody only says something or is doing two things at once", () => {
    expect(told("[4月27日=2023-04-27|Time]，[张三|Person]告诉记者，今年收成不错。").events).toEqual([]);
    expect(told("[4月27日=2023-04-27|Time]，[张三|Person]一边拨电话一边往外走。").events).toEqual([]);
  });
});
