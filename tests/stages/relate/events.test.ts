/** Happenings and who takes part, on sentences of made-up people and bodies. */
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";
import { told } from "../../support/told.ts";

describe("a happening with a name", () => {
  it("takes chair, speakers and attendants: 推进会召开", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，全市茶叶产业推进会召开。[市委书记|Post][张三|Person]出席并讲话。[市长|Post][李四|Person]主持。",
    );
    expect(events).toEqual(["全市茶叶产业推进会"]);
    expect(parts).toEqual([
      "张三 attend 全市茶叶产业推进会",
      "张三 speak 全市茶叶产业推进会",
      "李四 chair 全市茶叶产业推进会",
    ]);
  });

  it("is named by the body that holds it: 市协会召开会议", () => {
    expect(told("[今天=2023-05-02|Time]，[市委常委会|Organization]召开会议。").events).toEqual([
      "市委常委会会议",
    ]);
  });

  it("is held by bodies whose names speak of study and publicity", () => {
    expect(told("[今天=2023-05-02|Time]，[市委理论学习中心组|Organization]举行集体学习会。").events).toEqual([
      "集体学习会",
    ]);
    expect(told("[今天=2023-05-02|Time]，[市委宣传部|Organization]召开工作例会。").events).toEqual([
      "工作例会",
    ]);
  });

  it("is not held where its spirit is carried out: 贯彻…会议精神", () => {
    expect(told("要深入贯彻全国农业工作会议精神。").events).toEqual([]);
  });

  it("has nobody in it while it is only planned: 将召开", () => {
    const { parts } = told("[明年3月=2031-03|Time]将召开全市旅游发展大会，[张三|Person]将出席大会。");
    expect(parts).toEqual([]);
  });

  it("leaves out who is absent: 因公出差，未出席", () => {
    const { parts } = told(
      "[5月9日=2023-05-02|Time]，全市林业工作会议举行。[张三|Person]主持。[副市长|Post][李四|Person]因公出差，未出席会议。",
    );
    expect(parts).toEqual(["张三 chair 全市林业工作会议"]);
  });

  it("tells where it is held, of what, and by whom: 在…举行, 由…主办", () => {
    const { other } = told(
      "[5月9日=2023-05-02|Time]，首届[茶叶产业链|IndustryChain]发展论坛在[甲县|Place]举行。论坛由[乙协会|Organization]主办。",
    );
    expect(other).toContain("首届茶叶产业链发展论坛 HELD_AT 甲县");
    expect(other).toContain("首届茶叶产业链发展论坛 CONCERNS 茶叶产业链");
    expect(other).toContain("乙协会 ORGANIZED 首届茶叶产业链发展论坛");
  });
});

describe("where a happening takes place", () => {
  it("is told in the body where the headline only names it, by the narrowest place", () => {
    const { other } = told(
      "[5月2日=2023-05-02|Time]，全市蔬菜产业推进会召开。推进会在[甲市|Place][乙区|Place]举行。",
    );
    expect(other).toContain("全市蔬菜产业推进会 HELD_AT 乙区");
  });

  it("is not where a later meeting is to be held", () => {
    const { other } = told(
      "[5月2日=2023-05-02|Time]，市委常委会会议召开。会议学习文件。会议听取汇报。会议决定下月在[丙镇|Place]开会。",
    );
    expect(other.filter((line) => line.includes("HELD_AT"))).toEqual([]);
  });
});

describe("a happening told by a verb", () => {
  it("is a visit with those who go along: 调研, 陪同", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[市长|Post][张三|Person]到[甲县|Place]调研。[县长|Post][李四|Person]陪同。",
    );
    expect(events).toEqual(["张三到甲县调研"]);
    expect(parts).toEqual(["张三 inspect 张三到甲县调研", "李四 attend 张三到甲县调研"]);
  });

  it("is part of the meeting during which it takes place: 会上，…签署协议", () => {
    const { other } = told(
      "[5月9日=2023-05-02|Time]，全市招商推介会举行。会上，[甲公司|Enterprise]与[乙管委会|Organization]签署合作协议，[县长|Post][张三|Person]见证签约。",
    );
    expect(other.some((line) => line.endsWith("PART_OF_EVENT 全市招商推介会"))).toBe(true);
  });

  it("is no happening of its own where the meeting tells nobody who signs: 会上，甲与乙签约", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，全市招商推介会举行。会上，[甲公司|Enterprise]与[乙管委会|Organization]签署合作协议。",
    );
    expect(events).toEqual(["全市招商推介会"]);
    expect(parts).toContain("甲公司 sign 全市招商推介会");
    expect(parts).toContain("乙管委会 sign 全市招商推介会");
  });

  it("stands beside the meeting that it follows: 会后，甲与乙签约", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，全市招商推介会举行。会后，[甲公司|Enterprise]与[乙管委会|Organization]签署合作协议。",
    );
    expect(events).toHaveLength(2);
  });

  it("is one signing where several agreements are signed in a row", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[甲公司|Enterprise]与[乙公司|Enterprise]签署供货合同，[丙银行|Enterprise]与[丁公司|Enterprise]签订贷款协议。",
    );
    expect(events).toHaveLength(1);
    expect(parts).toHaveLength(4);
  });

  it("is none where a tie of long standing is told: 已与…签约", () => {
    expect(told("[甲公司|Enterprise]已与[乙公司|Enterprise]签下供货合同。").events).toEqual([]);
  });

  it("is one with its ceremony: 投产, 投产仪式", () => {
    expect(
      told("[5月9日=2023-05-02|Time]，[甲项目|Project]投产。[张三|Person]主持投产仪式。").events,
    ).toEqual(["甲项目投产"]);
  });

  it("is the stage of a project named before, and planned where it lies ahead: 二期预计…投产", () => {
    const { events, parts } = told(
      "[5月2日=2023-05-02|Time]，[甲新材料项目一期|Project]投产。[张三|Person]介绍，二期预计[明年6月=2031-06|Time]投产。",
    );
    expect(events).toEqual(["甲新材料项目一期投产", "甲新材料项目二期投产"]);
    expect(parts.every((line) => line.endsWith("甲新材料项目一期投产"))).toBe(true);
  });

  it("is none where it is called off or only the reason of an absence", () => {
    expect(told("原定[5月9日=2023-05-02|Time]举办的校园双选会取消。").events).toEqual([]);
    expect(told("丧事从简，不举行遗体告别仪式。").events).toEqual([]);
    expect(told("[局长|Post][张三|Person]因参加全国会议请假。").events).toEqual([]);
    expect(told("今年以来召开专题协商会6次。").events).toEqual([]);
  });

  it("is one for each delegation with its leader: 分别来到…一起审议", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]下午，[张三|Person]、[李四|Person]分别来到[甲县代表团|Organization]、[乙县代表团|Organization]，同代表们一起审议报告。",
    );
    expect(events).toEqual(["甲县代表团审议", "乙县代表团审议"]);
    expect(parts).toEqual(["张三 attend 甲县代表团审议", "李四 attend 乙县代表团审议"]);
  });

  it("is held under a name that ends in no known word: 那达慕开幕, 花鼓灯专场开锣", () => {
    expect(told("[5月2日=2023-05-02|Time]，[甲镇|Place]第九届那达慕在[乙村|Place]开幕。").events).toEqual([
      "甲镇第九届那达慕",
    ]);
    expect(told("[5月2日=2023-05-02|Time]晚，“夏夜”花鼓灯专场在广场开锣。").events).toEqual([
      "“夏夜”花鼓灯专场",
    ]);
  });

  it("is a hearing in court: 公开审理一起…案, but not the tally of a year", () => {
    expect(
      told("[5月2日=2023-05-02|Time]，[甲县人民法院|Organization]公开审理一起买卖纠纷案。").events,
    ).toHaveLength(1);
    expect(told("[今年=2023|Time]以来，[甲县人民法院|Organization]累计审理一起买卖纠纷案。").events).toEqual(
      [],
    );
  });

  it("is a visit over a comma: 前往甲区，走访了乙公司", () => {
    const { parts } = told(
      "[5月2日=2023-05-02|Time]，[张三|Person]一行前往[甲区|Place]，走访了[乙公司|Enterprise]。",
    );
    expect(parts.some((line) => line.startsWith("张三 inspect"))).toBe(true);
  });

  it("is no prize of the day where an article praises in passing", () => {
    expect(
      told("[5月2日=2023-05-02|Time]，全市渔业座谈会举行。[甲公司|Enterprise]还获评[先进单位|Honor]。")
        .events,
    ).toEqual(["全市渔业座谈会"]);
  });

  it("is a visit whose purpose is no happening beside it: 赴甲市开展招商活动", () => {
    expect(
      told("[5月2日=2023-05-02|Time]，[张三|Person]带队赴[甲市|Place]开展招商引资活动。").events,
    ).toHaveLength(1);
  });

  it("begins several projects at once: 三个重大项目同时动土", () => {
    expect(told("[5月2日=2023-05-02|Time]，总投资31亿元的三个重大项目同时动土。").events).toEqual([
      "三个重大项目同时动土",
    ]);
  });

  it("names what both made, not the maker: 共建的联合实验室揭牌", () => {
    expect(
      told("[3月=2023-03|Time]，[甲公司|Enterprise]与[乙大学|Organization]共建的联合实验室揭牌。").events,
    ).toEqual(["联合实验室揭牌"]);
  });

  it("takes the day to which it was put off: 原定5月开业，推迟到8月", () => {
    const { page, article } = annotated(
      "原定[5月=2030-05|Time]开业的[甲支行|Enterprise]，因装修延误，推迟到[8月=2030-08|Time]。",
    );
    expect(relate({ page, articles: [article] }, lexicons).events.map((e) => e.date)).toEqual(["2030-08"]);
  });

  it("is nothing without any time in a survey of a year", () => {
    expect(told("全市扎实开展项目建设活动，[甲公司|Enterprise]生产线建成投产。").events).toEqual([]);
    expect(told("根据[关于开展示范城市创建活动的通知|Policy]要求，推荐了199个城市。").events).toEqual([]);
  });

  it("is named from its quotation mark on behind a verb: 组织“…”招聘会", () => {
    expect(
      told("[5月2日=2023-05-02|Time]，[市人社局|Organization]组织“才聚甲市”高校招聘会。").events,
    ).toEqual(["“才聚甲市”高校招聘会"]);
  });

  it("is nothing in a wish or a condition: 要办好, 如果能够投产", () => {
    expect(told("[张三|Person]强调，要办好第二届旅游发展大会。").events).toEqual([]);
    expect(told("如果[5月=2023-05|Time]能够投产，年产值可达5亿元。").events).toEqual([]);
    expect(told("双方祝贺第五届农业博览会成功举办。").events).toEqual([]);
  });

  it("opens a thing: 投产", () => {
    expect(told("[5月9日=2023-05-02|Time]，[甲公司二期项目|Project]正式投产。").events).toEqual([
      "甲公司二期项目正式投产",
    ]);
  });
});

describe("the subject of what is built", () => {
  const lead = "[4月27日=2023-04-27|Time]，全市招商推介会举行。";

  it.each([
    [
      "what somebody is to build",
      "金石湾奶牛牧场由[甲公司|Enterprise]承建，落户[乙县|Place]，[2月=2023-02|Time]动工。",
      "金石湾奶牛牧场动工",
    ],
    [
      "what bodies set up together",
      "[甲公司|Enterprise]与[乙学院|Organization]合办灯具检测中心，[2月=2023-02|Time]挂牌。",
      "灯具检测中心挂牌",
    ],
    [
      "a part that another builds",
      "二期住院楼由[甲集团|Enterprise]承建，[2月=2023-02|Time]投用。",
      "二期住院楼投用",
    ],
    [
      "a project behind its sum",
      "总投资9亿元的云岭储能项目正加紧安装，由[甲集团|Enterprise]建设，[9月=2023-09|Time]投产。",
      "云岭储能项目投产",
    ],
    [
      "a project, not the park where it stands",
      "[2月=2023-02|Time]，总投资6亿元的金禾酵母项目在中国—[东盟糖业园|Project]动工。",
      "金禾酵母项目动工",
    ],
    [
      "a verb that 了 splits",
      "南湖大道改造工程由市住建局实施，[2月=2023-02|Time]动了工。",
      "南湖大道改造工程动了工",
    ],
  ])("is %s", (_, words, title) => {
    expect(told(`${lead}${words}`).events).toContain(title);
  });

  it("is no word that only points at it: 这项工程", () => {
    expect(
      told(`${lead}这项工程总投资2亿元，由[甲公司|Enterprise]承建，[2月=2023-02|Time]开工。`).events,
    ).not.toContain("这项工程开工");
  });
});

describe("a time that opens a quoted name", () => {
  it("is part of the name: “五月书香讲坛”", () => {
    expect(told("[4月27日=2023-04-27|Time]，“[五月=2023-05|Time]书香讲坛”在图书馆开讲。").events).toEqual([
      "五月书香讲坛",
    ]);
  });

  it("is none where the head stands outside the quotation", () => {
    expect(
      told("[4月27日=2023-04-27|Time]，[李四|Person]主持“[五月=2023-05|Time]书香”读书座谈会。").events,
    ).not.toContain("五月书香");
  });
});

describe("a day that describes a name", () => {
  it("sets it apart from a namesake of another day: 8日的首场招聘会上", () => {
    const { events, parts } = told(
      "[4月27日=2023-04-27|Time]，全市林业会议举行。[4月8日=2023-04-08|Time]的首场招聘会上，[市人社局|Organization]局长[张三|Person]坐在门口解答政策。",
    );
    expect(events).toEqual(["全市林业会议", "招聘会"]);
    expect(parts).toEqual(["张三 speak 招聘会"]);
  });
});
