/** Places are named by the gazetteer and by their heads. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import { lexicons } from "../../support/lexicons.ts";
import { named } from "../../support/things.ts";

describe("places", () => {
  it("reads 我市 as the paper's city and joins short and full names", () => {
    expect(named("我市与青岛市合作，青岛企业到访。", "Place")).toEqual([
      "我市→烟台市",
      "青岛市",
      "青岛→青岛市",
    ]);
  });

  it("takes county, town and village apart", () => {
    expect(named("平阴县石塘镇三岔口村的果农来了。", "Place")).toEqual(["平阴县", "石塘镇", "三岔口村"]);
  });

  it("ends a town before those who live there and before its head", () => {
    expect(named("平阴县石塘镇村民到访，石塘镇乡村医生同行。", "Place")).toEqual([
      "平阴县",
      "石塘镇",
      "石塘镇",
    ]);
    expect(named("会前，云岫镇镇长讲调水。", "Place")).toEqual(["云岫镇"]);
  });

  it("takes zones with the place that opens them, roads and venues", () => {
    expect(named("项目落户烟台经开区，位于文澜路。", "Place")).toEqual(["烟台经开区", "文澜路"]);
    expect(named("会议在市会议中心召开。", "Place")).toEqual(["市会议中心→烟台市会议中心"]);
    expect(named("公司在澜光五路建厂，队伍沿青岫溪，兵分五路。", "Place")).toEqual(["澜光五路", "青岫溪"]);
  });

  it("takes none in the title of a work, of a clock, or across a post's first sign", () => {
    expect(named("歌手演唱了《太湖美》和《青岛之波》。", "Place")).toEqual([]);
    expect(named("北京时间6日晚，比赛开始。", "Place")).toEqual([]);
    expect(named("医生到石塘镇长青村义诊。", "Place")).toContain("石塘镇");
  });

  it("names the city's own zone by the city, where no other was named before", () => {
    expect(named("他来到高新区调研。", "Place")).toEqual(["高新区→烟台高新区"]);
    expect(named("青岛高新区开工，高新区负责人到场。", "Place")).toEqual(["青岛高新区", "高新区→青岛高新区"]);
  });

  it("takes a park of any kind where something stands or goes, none that is told by its sort", () => {
    expect(named("公司计划在柳湾园区建厂。", "Place")).toEqual(["柳湾园区"]);
    expect(named("项目落户沙坡片区，明年投产。", "Place")).toEqual(["沙坡片区"]);
    expect(named("我们厂在洛溪工业集中区，离城十里。", "Place")).toEqual(["洛溪工业集中区"]);
    expect(named("公司计划在现代产业园区建厂，在全市园区推广。", "Place")).toEqual([]);
  });

  it("takes the room or building where something is held, whatever stands before it", () => {
    expect(named("比赛在技师学院体育馆举行。", "Place")).toEqual(["技师学院体育馆"]);
    expect(named("推介会在星谷电子食堂举办。", "Place")).toEqual(["星谷电子食堂"]);
    expect(named("大家在食堂吃饭，到操场散步。", "Place")).toEqual([]);
  });

  it("leaves out places inside the names of bodies, documents and papers", () => {
    expect(named("青岛海关、《济南市养犬条例》和湖南日报都提到。", "Place")).toEqual([]);
  });

  it("takes a hall with its city and town where the rest says only its sort", () => {
    expect(named("晚会在石塘镇文化广场举行。", "Place")).toEqual(["石塘镇文化广场"]);
    expect(named("典礼在青岛崂山国际会议中心举行。", "Place")).toEqual(["青岛崂山国际会议中心"]);
  });

  it("means the city by a name that districts bear too", () => {
    expect(named("他正在西安参加评审。", "Place")).toEqual(["西安→西安市"]);
  });

  it("takes the short name of a county beside a place, and a station where trains are spoken of", () => {
    expect(named("货物发往青岛、咸丰。", "Place")).toEqual(["青岛→青岛市", "咸丰→咸丰县"]);
    expect(named("他说咸丰的茶好。", "Place")).toEqual([]);
    expect(named("动车组列车从青岛北往返济南西3对。", "Place")).toEqual(["青岛北", "济南西"]);
  });

  it("takes a wind and the region of a branch for no place", () => {
    expect(named("今天东北风3级。", "Place")).toEqual([]);
  });

  it("reads 在京 as 北京", () => {
    expect(named("会议在京召开。", "Place")).toEqual(["京→北京市"]);
  });

  it("knows countries", () => {
    expect(named("产品销往德国、蒙古国。", "Place")).toEqual(["德国", "蒙古国"]);
  });

  it("knows a division by the country before it", () => {
    expect(named("货发往泰国北柳府，蒙古国达尔汗市市长到访。", "Place")).toEqual([
      "泰国",
      "北柳府",
      "蒙古国",
      "达尔汗市",
    ]);
    expect(named("日本友好城市来访，德国在青岛市设点，美国各州不同。", "Place")).toEqual([
      "日本",
      "德国",
      "青岛市",
      "美国",
    ]);
  });

  it("reads neither 思路 nor 农村 nor 中国 as places", () => {
    expect(named("中国的农村要拓宽思路，示范村和社区走集成电路的出路。", "Place")).toEqual([]);
  });
});

describe("towns, villages and sights", () => {
  it.each([
    ["11月的三仓镇，大棚里闻得到瓜香。", ["三仓镇"]],
    ["主会场时堰镇的号令，通过视频传到各镇。", ["时堰镇"]],
    ["后者在任桥镇等地订单种植玉米。", ["任桥镇"]],
    ["项目在满都拉图镇工业园区开工。", ["满都拉图镇工业园区"]],
    ["六堡镇山坪村的茶园里还挂着雾。", ["六堡镇", "山坪村"]],
    ["培训班在五烈镇甘港村开班。", ["五烈镇", "甘港村"]],
    ["他来到五棵树村考察。", ["五棵树村"]],
    ["朋兴乡凤凰村党支部书记到会。", ["朋兴乡", "凤凰村"]],
    ["拍卖会在建安大道信义大厦五楼举行。", ["建安大道", "信义大厦"]],
    ["活动在北运河郊野公园上演。", ["北运河郊野公园"]],
    ["他在西江边办厂，治理滇池。", ["西江", "滇池"]],
  ])("stand by name in %s", (text, places) => {
    expect(named(text, "Place")).toEqual(places);
  });

  it.each([
    "三个村、五个镇完成任务，各镇村社区推进工作。",
    "示范村、红色村、口袋公园、苗族村越来越多。",
    "不用破路，思路清晰，擦完路牌。",
    "朝鲜族干部、村村通公路、沿江乡镇。",
  ])("are none in %s", (text) => {
    expect(named(text, "Place")).toEqual([]);
  });
});

describe("a dateline", () => {
  it("names where the news was filed", () => {
    const page =
      "江城日报\n2021年3月5日 星期五\n\n例会召开\n\n本报大连3月4日电（记者 周小满）昨日，例会召开，王长河讲话。\n";
    const reading = readPage("page.txt", new TextEncoder().encode(page), null, lexicons);
    if (reading.page === null) throw new Error("no page");
    const places = reading.mentions.filter(({ label }) => label === "Place");
    expect(places.map(({ text, name }) => `${text}→${name}`)).toContain("大连→大连市");
  });
});

describe("the short name of a county that was raised to a city", () => {
  it("is the city's on a page of today: 宁乡", () => {
    const home = { path: ["湖南省", "长沙市"] };
    expect(named("记者在宁乡采访。", "Place", home)).toEqual(["宁乡→宁乡市"]);
    expect(named("宁乡县在1990年代，宁乡有很多厂。", "Place", home)).toEqual(["宁乡县", "宁乡→宁乡县"]);
  });
});

describe("a river", () => {
  it("is no city of its first signs: 浏阳河畔", () => {
    expect(named("志愿者在浏阳河畔植树。", "Place", { path: ["湖南省", "长沙市"] })).toEqual(["浏阳河"]);
  });
});

describe("rivers, lakes and mountains", () => {
  it.each([
    ["施工人员清理了澜岫溪的淤泥。", ["澜岫溪"]],
    ["他家住在濠河边上，队员们登上翠岫山。", ["濠河", "翠岫山"]],
    ["青干河水位暴涨，天井湖的水又清了。", ["青干河", "天井湖"]],
    ["他跳进河里，门前的山上开满了花。", []],
  ])("are told by what stands around them: %s", (text, names) => {
    expect(named(text, "Place")).toEqual(names);
  });
});

describe("a list of towns", () => {
  it("is one though only its end says so", () => {
    expect(named("来自界石铺、威戎、雷大三镇的代表到会。", "Place")).toEqual(["界石铺", "威戎", "雷大"]);
    expect(named("受灾的有鲍棚、肖庄、西王楼等村。", "Place")).toEqual(["鲍棚", "肖庄", "西王楼"]);
    expect(named("李建国、王志强、赵明等三位村民说。", "Place")).toEqual([]);
  });
});

describe("what is built somewhere", () => {
  it("opens no name of a place", () => {
    expect(named("企业在平阴县寿山寺乡建设马文化产业园项目。", "Place")).toEqual(["平阴县", "寿山寺乡"]);
  });
});

describe("the short name of a county", () => {
  it("is no plain word where its province stands before it", () => {
    expect(named("江苏常熟、福建石狮的客商来了。", "Place")).toEqual([
      "江苏→江苏省",
      "常熟→常熟市",
      "福建→福建省",
      "石狮→石狮市",
    ]);
  });
});

describe("banners and leagues", () => {
  it("are known by the short names that the press gives them", () => {
    const home = { path: ["内蒙古自治区", "锡林郭勒盟"] };
    expect(named("来自西乌旗、科右中旗、达茂旗和锡盟的牧民到会。", "Place", home)).toEqual([
      "西乌旗→西乌珠穆沁旗",
      "科右中旗→科尔沁右翼中旗",
      "达茂旗→达尔罕茂明安联合旗",
      "锡盟→锡林郭勒盟",
    ]);
  });
});

describe("zones", () => {
  it("with a name of their own inside others are two", () => {
    expect(named("工厂建在习水经济开发区岫水园区。", "Place")).toEqual(["习水经济开发区", "岫水园区"]);
  });

  it("hold their trades: 高新技术产业集聚区", () => {
    const things = named("平阴县高新技术产业集聚区入驻企业三家。", ["Place", "Enterprise"]);
    expect(things).toEqual(["平阴县高新技术产业集聚区"]);
  });
});
