/** Firms begin and end where their names do, parts are told from their parents, and earlier names are the same firm. */
import { describe, expect, it } from "vitest";
import { named, thingsOf } from "../../support/things.ts";

const ORG = "Organization";
const FIRM = "Enterprise";
const firmNames = (text: string) => [
  ...new Set((thingsOf([text])[0] ?? []).filter(({ label }) => label === FIRM).map(({ name }) => name)),
];

describe("the short form of a firm", () => {
  const formsOf = (text: string) =>
    (thingsOf([text])[0] ?? []).filter(({ label }) => label === FIRM).map(({ text: form }) => form);

  it("is found whatever stands behind it", () => {
    const text = "烟台市耳源电子科技有限公司上榜。耳源电子总部在东区，设备由耳源电子承担。";
    expect(formsOf(text)).toEqual(["烟台市耳源电子科技有限公司", "耳源电子", "耳源电子"]);
  });

  it("is no place that firms bear the name of, no chain and nothing that everybody speaks of", () => {
    expect(formsOf("平阴县坛岫厂投产。平阴县在山东。")).toEqual(["平阴县坛岫厂"]);
    expect(formsOf("烟台耳源合金集团有限公司参加耳源合金产业链推介。")).toEqual(["烟台耳源合金集团有限公司"]);
  });
});

describe("verbs and sorts before the name of a firm", () => {
  it.each(["检查", "战败过", "采购", "离不开", "吸收", "骨干企业"])("are no part of it: %s", (lead) => {
    expect(firmNames(`他们${lead}耳源冷链运输有限公司。`)).toEqual(["耳源冷链运输有限公司"]);
  });
});

describe("the name of a firm", () => {
  it.each([
    ["粉条来自柳州市江米源粉业有限公司。", ["柳州市江米源粉业有限公司"]],
    ["鼓励北原冷链集团到县乡布点。", ["北原冷链集团"]],
    ["代表团来到云南锡都新材料集团。", ["云南锡都新材料集团"]],
    ["轴承由青岛思锐转向架有限公司供应。", ["青岛思锐转向架有限公司"]],
    ["钢材的供应商是山西晋原特钢公司。", ["山西晋原特钢公司"]],
    ["主轴承来自位于洛阳的中原精工轴承公司。", ["中原精工轴承公司"]],
    ["温州正和阀门集团到会。", ["温州正和阀门集团"]],
    ["舟山东澈甲板机械有限公司到会。", ["舟山东澈甲板机械有限公司"]],
    ["广东海峪新能源装备有限公司到会。", ["广东海峪新能源装备有限公司"]],
    ["绵阳同煜光电科技股份有限公司到会。", ["绵阳同煜光电科技股份有限公司"]],
    ["会员单位烟台合煦信息有限公司到会。", ["烟台合煦信息有限公司"]],
    ["三一集团投资50亿元。", ["三一集团"]],
    ["云麓长沙公司捐款。", ["云麓长沙公司"]],
    ["集团推动长沙公司改制。", []],
    ["山东机场集团发布消息。", ["山东机场集团"]],
    ["会员企业烟台市耳源菌业有限公司到会。", ["烟台市耳源菌业有限公司"]],
    ["桥由中建五局承建。", ["中建五局"]],
  ])("holds characters that are words elsewhere: %s", (text, names) => {
    expect(firmNames(text)).toEqual(names);
  });

  it.each([
    ["谢谢晋枢集团。", ["晋枢集团"]],
    ["已有粤黔绿能电池公司等7家企业签约。", ["粤黔绿能电池公司"]],
    ["保荐机构闽信证券总裁王明到会。", ["闽信证券"]],
    ["嘉宾考察了东桥乡大蒜市场和金葱公司的冷库。", ["金葱公司"]],
    ["产业链“链主”秦川电驱动汽车公司总经理王明说。", ["秦川电驱动汽车公司"]],
    ["他每天给14家成衣厂送货。", []],
    ["本地建筑公司和外地物流公司都来了。", []],
  ])("begins behind what only speaks of it: %s", (text, names) => {
    expect(firmNames(text)).toEqual(names);
  });

  it.each([
    ["会长、东晟石业董事长王明主持。", "东晟石业"],
    ["余下的来自南京康道门业。", "南京康道门业"],
    ["直接供应上海联鲜超市和苏州桂花商贸。", "苏州桂花商贸"],
    ["集团还有西钛装备、西钛高温合金两家子公司。", "西钛装备"],
    ["格尔木金陵大饭店总经理王明发言。", "格尔木金陵大饭店"],
    ["旺达建筑劳务公司法定代表人王明到庭。", "旺达建筑劳务公司"],
  ])("needs no word of form: %s", (text, name) => {
    expect(firmNames(text)).toContain(name);
  });

  it("is no work that stands beside firms", () => {
    expect(firmNames("他到昆明云岭动力股份有限公司、滇中引水工程施工现场。")).toEqual([
      "昆明云岭动力股份有限公司",
    ]);
  });

  it("of a hotel where something is held is no firm's", () => {
    expect(named("双方在石狮爱乐大酒店签约。", [FIRM])).toEqual([]);
  });
});

describe("a part of a firm", () => {
  it("is listed beside its parent, save in one legal name", () => {
    expect(firmNames("隧道由中岭铁建集团第五工程公司承建。")).toEqual([
      "中岭铁建集团第五工程公司",
      "中岭铁建集团",
    ]);
    expect(firmNames("东海集团海洋装备有限公司投产。")).toEqual(["东海集团海洋装备有限公司"]);
  });

  it("is a firm where it works for it, a body where it serves its people", () => {
    expect(firmNames("中岭铁建集团雷公坪隧道项目部获奖。")).toContain("中岭铁建集团雷公坪隧道项目部");
    expect(named("中岭铁建集团工会主席王明到会。", ORG)).not.toContain("中岭铁建集团项目部");
  });

  it("is named by firm and place", () => {
    expect(firmNames("他察看了华岳电力内蒙古分公司。")).toContain("华岳电力内蒙古分公司");
    expect(firmNames("农行松阳县支行行长王明到会。")).toContain("中国农业银行松阳县支行");
  });

  it("may bear a plain word for its brand, before a trade or a whole form", () => {
    expect(firmNames("东方电气集团与光明电器有限公司签约，友谊集团到场。")).toEqual([
      "东方电气集团",
      "光明电器有限公司",
      "友谊集团",
    ]);
    expect(firmNames("希望食品有限公司投产。")).toEqual(["希望食品有限公司"]);
    expect(firmNames("大家希望食品安全，我们希望集团发展，光明公司。")).toEqual([]);
  });

  it("of the central bank is no firm", () => {
    expect(named("人民银行南安支行行长王明到会。", ORG)).toContain("人民银行南安支行");
  });
});

describe("an earlier name", () => {
  it.each([
    "玉湖公司开了张，开张时叫石排恒兴塑胶厂，工人二十个。玉湖公司现有员工千人。",
    "玉湖公司的客车车间，改叫四方客车二厂；2002年改制后才叫现在的名字。",
    "玉湖公司说，1952年公私合营，叫裕济制盐厂，2001年改制时才有了现在的名字。",
    "玉湖公司早年是县里的厂。后来就成了四方齿轮厂。厂子几度改制，2003年改名重庆玉湖传动有限公司，2014年起叫玉湖传动科技集团有限公司。",
  ])("is the firm's own, though it is not named again: %s", (text) => {
    expect(firmNames(text)).toHaveLength(1);
  });

  it("is not what a firm becomes to another", () => {
    expect(firmNames("玉湖公司成了四方客车二厂的供应商。")).toEqual(["玉湖公司", "四方客车二厂"]);
  });
});

describe("a plain word and a trade", () => {
  it.each([
    "友谊木业昨日投产。",
    "记者走进友谊木业的车间。",
    "友谊木业董事长说，订单排满了。",
    "耳源公司、友谊木业、岫源公司签约。",
    "耳源公司与友谊木业签约。",
  ])("is a firm where only firms do so: %s", (text) => {
    expect(firmNames(text)).toContain("友谊木业");
  });

  it.each(["传统木业正在转型。", "区委管理干部任前公示。", "准东开发区硅基产业再延链。", "市酒业协会成立。"])(
    "is none elsewhere: %s",
    (text) => {
      expect(firmNames(text)).toEqual([]);
    },
  );
});

describe("a list of firms", () => {
  it("is one whatever sort its end tells", () => {
    expect(firmNames("城里有丰穗种业、隆禾生物、岫繁智农等种业企业。")).toContain("岫繁智农");
    expect(firmNames("产品供应华虹无锡、中芯绍兴等晶圆厂。").slice(0, 2)).toEqual(["华虹无锡", "中芯绍兴"]);
    expect(firmNames("焊工组一等奖由耳源公司夺得。")).toEqual(["耳源公司"]);
  });
});

describe("what one firm does to another", () => {
  it.each(["采购", "收购", "系", "帮", "租赁", "起诉", "代理"])("joins no names: %s", (deed) => {
    expect(firmNames(`耳源公司${deed}岫源公司。`)).toEqual(["耳源公司", "岫源公司"]);
  });

  it("makes no parent of whoever bears the first word: 华电公司, 华电甘肃能源有限公司", () => {
    expect(firmNames("华电公司到会。华电甘肃能源有限公司玉门分公司到会。")).toContain("华电甘肃能源有限公司");
  });
});

describe("a society", () => {
  it("that bears the word of a firm is no part of it", () => {
    const text = "烟台岫斛健康股份有限公司获奖，平阴村高山岫斛专业合作社到会。";
    expect(named(text, [ORG]).filter((name) => name.includes("专业合作社"))).toEqual([
      "平阴村高山岫斛专业合作社",
    ]);
  });
});

describe("what a place or a body does to a firm", () => {
  it.each([
    ["临江县引进耳源电子有限公司。", "耳源电子有限公司"],
    ["平阴县机电协会吸收耳源电子有限公司为会员。", "耳源电子有限公司"],
    ["湖南与耳源食品集团签约。", "耳源食品集团"],
    ["湖南同耳源食品集团签约。", "耳源食品集团"],
  ])("is no part of its name: %s", (text, name) => {
    expect(firmNames(text)).toEqual([name]);
  });

  it("is told from a brand: 绵阳同曜光电公司, 云南宣和火腿公司", () => {
    expect(firmNames("绵阳同曜光电公司、云南宣和火腿食品公司到会。")).toEqual([
      "绵阳同曜光电公司",
      "云南宣和火腿食品公司",
    ]);
  });
});
