/** Bodies are named in full on their page, short forms and parts with them. */
import { describe, expect, it } from "vitest";
import { named, thingsOf } from "../../support/things.ts";

const ORG = "Organization";
const FIRM = "Enterprise";

describe("bodies by their head word", () => {
  it("puts the city before the printed short form of a department", () => {
    expect(named("市工信局、市农业农村局负责人参加。", ORG)).toEqual([
      "市工信局→烟台市工信局",
      "市农业农村局→烟台市农业农村局",
    ]);
  });

  it("shares the prefix of the first department with its neighbour", () => {
    expect(named("市资规局、工信局参加。", ORG)).toEqual(["市资规局→烟台市资规局", "工信局→烟台市工信局"]);
  });

  it("stops growing at verbs, particles, posts and commas", () => {
    expect(named("记者从云湖市商务局获悉。", ORG)).toEqual(["云湖市商务局"]);
    expect(named("会议由市科技局主办。", ORG)).toEqual(["市科技局→烟台市科技局"]);
  });

  it("reads short names of universities behind a place or a region", () => {
    expect(named("湖南农大、华中师大的专家来了，原告林大伟到庭。", ORG)).toEqual(["湖南农大", "华中师大"]);
  });

  it("lets 和 stand inside a department's name but not between two bodies", () => {
    expect(named("市水利和湖泊局发布通知。", ORG)).toEqual(["市水利和湖泊局→烟台市水利和湖泊局"]);
    expect(named("市审计局和市财政局参加。", ORG)).toEqual([
      "市审计局→烟台市审计局",
      "市财政局→烟台市财政局",
    ]);
  });

  it("nests a part in its body and lists a school beside its faculty", () => {
    expect(named("市委办公室印发通知。", ORG)).toEqual(["市委办公室→中共烟台市委办公室"]);
    expect(named("海岱理工大学法学院揭牌。", ORG)).toEqual(["海岱理工大学法学院", "海岱理工大学"]);
  });

  it.each(
    `烟台市第一中学 烟台市第一人民医院 烟台市网信办 烟台市文明办 烟台市安委会 烟台市消委会 烟台市血站 烟台市公路段
    烟台市卫生监督所 烟台市殡葬管理所 烟台市农科所 烟台市植保站 国家统计局烟台调查队 山东省消防救援总队`
      .trim()
      .split(/\s+/),
  )("finds what every city has: %s", (body) => {
    expect(named(`记者从${body}获悉。`, ORG)).toContain(body);
  });

  it("finds the office of a subdistrict by both its names, and none in 办理", () => {
    expect(named("城北街道办事处组织活动，城北街道办落实。", ORG)).toEqual([
      "城北街道办事处",
      "城北街道办→城北街道办事处",
    ]);
    expect(named("城北街道办理证件。", ORG)).toEqual([]);
  });

  it("finds 组织部 under the committee named before it", () => {
    expect(named("市委常委、组织部部长到会。", ORG)).toContain("组织部→中共烟台市委组织部");
  });

  it("takes national bodies as printed and joins their short forms", () => {
    expect(named("国务院、工信部、全国人大派员参加。", ORG)).toEqual([
      "国务院",
      "工信部",
      "全国人大→全国人民代表大会",
    ]);
  });

  it("points 协会 back to the association named before, and drops it where there is none", () => {
    expect(named("烟台市葡萄酒产业协会成立，协会会员八十家。", ORG)).toEqual([
      "烟台市葡萄酒产业协会",
      "协会→烟台市葡萄酒产业协会",
    ]);
    expect(named("协会会员八十家。", ORG)).toEqual([]);
  });

  it.each([
    ["企业与海岱理工大学合作建起陶瓷阀芯联合实验室。", ["海岱理工大学", "陶瓷阀芯联合实验室"]],
    ["他每月住厂五天，可是念过大学。", []],
    ["不是每家厂都想长大，四家老字号饼厂、两座煤矿和上百家纱厂合股。", []],
    ["全省办起的社区工作站。", []],
  ])("stops at words of grammar and counts: %s", (text, bodies) => {
    expect(named(text, [ORG, FIRM])).toEqual(bodies);
  });

  it.each([
    ["培训班由市农业农村局、市妇联联合举办。", "市妇联→烟台市妇联"],
    ["庙后镇石桥村党支部书记王明到会。", "石桥村党支部"],
    ["市政府党组成员王明到会。", "市政府党组→烟台市人民政府党组"],
    ["海岱理工大学机电系主任王明到会。", "海岱理工大学机电系"],
    ["海岱省王氏宗亲会会长王明致辞。", "海岱省王氏宗亲会"],
    ["股票在上海证券交易所挂牌。", "上海证券交易所"],
  ])("knows by its head the body in %s", (text, body) => {
    expect(named(text, [ORG, FIRM])).toContain(body);
  });

  it("holds a post of a hospital's party committee at the hospital", () => {
    expect(named("海岱市人民医院党委副书记王明到会。", ORG)).toEqual(["海岱市人民医院"]);
  });

  it("refuses generic wordings", () => {
    expect(named("有关部门、县市区和公立医院要落实，政府部门签署文件。", ORG)).toEqual([]);
    expect(named("他在会议室主办培训，全局工作不断推进。", ORG)).toEqual([]);
  });

  it("takes a venue for a place", () => {
    expect(named("会议在市会议中心召开。", ORG)).toEqual([]);
  });
});

describe("firms", () => {
  it("grows a firm to the place that opens its name", () => {
    expect(named("承建单位山东衡泽水务工程有限公司进场。", FIRM)).toEqual(["山东衡泽水务工程有限公司"]);
    expect(named("业主是国宸屹电池（平阴）有限公司。", FIRM)).toEqual(["国宸屹电池（平阴）有限公司"]);
  });

  it("joins an introduced short form all over the page", () => {
    const found = thingsOf(["烟台澜卓机电有限公司（以下简称“澜卓机电”）投产。", "澜卓机电招工。"]);
    expect(found[1]?.map((f) => f.name)).toEqual(["烟台澜卓机电有限公司"]);
  });

  it("joins short forms that the full name explains", () => {
    expect(named("烟台澜卓重型装备股份有限公司开工。澜卓重装董事长到场，澜卓集团派员。", FIRM)).toEqual([
      "烟台澜卓重型装备股份有限公司",
      "澜卓重装→烟台澜卓重型装备股份有限公司",
      "澜卓集团",
    ]);
  });

  it("lists a bank beside its branch", () => {
    expect(named("与衡岱银行烟台分行签约。", FIRM)).toEqual(["衡岱银行烟台分行", "衡岱银行"]);
  });

  it("points 该公司 back to the last firm", () => {
    expect(named("烟台澜卓机电有限公司扩产，该公司今年招工。", FIRM)).toEqual([
      "烟台澜卓机电有限公司",
      "该公司→烟台澜卓机电有限公司",
    ]);
  });

  it("finds firms without a word of form by place and trade, by post and in lists", () => {
    expect(named("信号芯片由无锡启沅微电子供货。", FIRM)).toEqual(["无锡启沅微电子"]);
    expect(named("衡卓、岱屹汽车、泺沅轴承等企业参展。", FIRM)).toContain("岱屹汽车");
  });

  it("joins a renamed firm", () => {
    const [first] = thingsOf(["烟台衡微电子研究所更名为烟台衡微传感技术股份有限公司。"]);
    expect(new Set(first?.filter((f) => f.label !== "Place").map((f) => f.name)).size).toBe(1);
  });

  it.each([
    ["衡微传感技术公司的前身，是1994年成立的烟台市衡微仪表厂。", "衡微传感技术公司"],
    ["烟台市衡微仪表厂，它就是衡微传感技术公司的前身。", "衡微传感技术公司"],
    ["衡微传感技术公司（原名烟台市衡微仪表厂）投产。", "衡微传感技术公司"],
    ["烟台市衡微仪表厂2010年改制为衡微传感技术公司。", "衡微传感技术公司"],
    ["衡微传感技术公司前身是烟台市衡微仪表厂，2001年更名为烟台衡微电器有限公司。", "衡微传感技术公司"],
    ["福山卫生院是莱山人民医院的前身。", "莱山人民医院"],
  ])("gives earlier names to the body of today: %s", (text, name) => {
    const [first] = thingsOf([text]);
    const bodies = (first ?? []).filter(({ label }) => label === FIRM || label === ORG);
    expect(bodies.length).toBeGreaterThan(1);
    expect(new Set(bodies.map((found) => found.name))).toEqual(new Set([name]));
  });

  it("keeps two firms apart that a sentence names side by side", () => {
    const [first] = thingsOf(["衡微传感技术公司与烟台市衡微仪表厂签约，原为对手。"]);
    expect(new Set(first?.filter((f) => f.label === FIRM).map((f) => f.name)).size).toBe(2);
  });

  it("refuses generic firms", () => {
    expect(named("子公司、物流公司、上市公司和两家公司参加，工厂满负荷。", FIRM)).toEqual([]);
  });
});

describe("names beside plain words", () => {
  it.each([
    ["货卖到青岛的衡微制药，隔壁的宏彩喷涂也来了。", ["衡微制药", "宏彩喷涂"]],
    ["他从国营烟台柠檬酸厂下岗。", ["国营烟台柠檬酸厂"]],
    ["衡微传感技术公司由日本钟洋化学株式会社持股。", ["衡微传感技术公司", "日本钟洋化学株式会社"]],
  ])("name firms: %s", (text, firms) => {
    expect(named(text, FIRM)).toEqual(firms);
  });

  it.each([
    "企业1996年就到烟台设厂。",
    "许多人来到一家停产的门窗厂和一家缝纫机厂。",
    "会议在烟台福朗大酒店举行。",
    "大会由第三届理事会主持，省级检测中心、国家级工业设计研究院不断增加。",
    "地点选在石桥村小学旧址。",
  ])("name none: %s", (text) => {
    expect(named(text, [FIRM, ORG])).toEqual([]);
  });

  it("leave the remark out of a name", () => {
    expect(named("烟台经济技术开发区（以下简称开发区）管委会主任到会。", ORG)).toEqual([
      "烟台经济技术开发区（以下简称开发区）管委会→烟台经济技术开发区管委会",
    ]);
  });

  it("read 我市扶贫办 as the city's", () => {
    expect(named("我市扶贫办主任到会。", ORG)).toEqual(["我市扶贫办→烟台市扶贫办"]);
  });
});

describe("wordings of national news", () => {
  it.each([
    ["王明代表民盟、李强代表全国妇联致辞。", ["民盟", "全国妇联"]],
    ["世界百年变局加速演进，德黑兰市中心传来爆炸声。", []],
    ["加沙地带一学校遭袭，大航空公司、跨国公司纷纷撤离。", []],
    ["美国南达科州发生火灾。", []],
    ["广东省茂名市二中夺冠，十九届六中全会精神传到市一中院。", ["广东省茂名市二中", "市一中院→烟台市一中院"]],
    ["青石镇代表队与丰县消防大队同行。", ["青石镇代表队", "丰县消防大队"]],
  ])("name bodies, and nothing else, in %s", (text, bodies) => {
    expect(named(text, [ORG, FIRM])).toEqual(bodies);
  });
});

describe("the left edge of a name", () => {
  it.each([
    ["江城锦都新材料集团投产。", "江城锦都新材料集团"],
    ["江城市青石镇广西香源食品集团有限公司投产。", "广西香源食品集团有限公司"],
    ["江城市工程师协会举办讲座。", "江城市工程师协会"],
    ["陆长风和市扶贫办同志到场。", "市扶贫办"],
    ["中国—东盟商务理事会举办论坛。", "中国—东盟商务理事会"],
    ["庆祝全国总工会成立。", "全国总工会"],
    ["新能源汽车产业与江城电驱动汽车公司投产。", "江城电驱动汽车公司"],
    ["他转头问市交通运输局局长。", "市交通运输局"],
    ["商务领事来自波兰驻上海总领事馆。", "波兰驻上海总领事馆"],
    ["开州县驻义乌劳务工作站挂牌。", "开州县驻义乌劳务工作站"],
  ])("%s", (text, name) => {
    expect([...named(text, ORG), ...named(text, FIRM)].map((form) => form.split("→")[0])).toContain(name);
  });

  it("is told by a word that points at it", () => {
    const forms = named("江城市人民医院挂牌，该院与江城市技师学院签约，该校学生参加，该行业看好。", ORG);
    expect(forms).toContain("该院→江城市人民医院");
    expect(forms).toContain("该校→江城市技师学院");
    expect(forms.filter((form) => form.startsWith("该行"))).toEqual([]);
  });

  it("keeps a group apart from its part", () => {
    const forms = named("华岭路桥集团宣布投产，华岭路桥集团第五工程公司承建。", FIRM);
    expect(forms).toContain("华岭路桥集团");
    expect(forms).toContain("华岭路桥集团第五工程公司");
  });
});

describe("divisions and regiments of the corps", () => {
  it("stand by their numbers, a regiment under its division where the article tells it", () => {
    const text = "第二师三十三团团长到会。三十三团职工说，团队和师生都来了。";
    expect(named(text, "Organization")).toEqual(["第二师三十三团", "三十三团→第二师三十三团"]);
  });

  it("are none where nobody speaks of the corps", () => {
    expect(named("剧团下设一二三团，三个团队同台。", "Organization")).toEqual([]);
  });
});

describe("bodies in a row", () => {
  it("share the city of the first: 寿光市农业局、市蔬菜协会", () => {
    expect(named("寿光市农业局、市蔬菜协会到会。", "Organization")).toEqual([
      "寿光市农业局",
      "市蔬菜协会→寿光市蔬菜协会",
    ]);
  });

  it("of a prefecture's paper are of the city that was named: 西昌市…市工商联", () => {
    const home = { path: ["四川省", "凉山彝族自治州"] };
    expect(named("西昌市成立薏米商会。市工商联到会。", "Organization", home)).toContain(
      "市工商联→西昌市工商联",
    );
  });
});

describe("centres", () => {
  it("act like any other body: 融媒体中心组织人员", () => {
    expect(named("平阴县融媒体中心组织人员到会。", "Organization")).toEqual(["平阴县融媒体中心"]);
    expect(named("党委中心组学习。", "Organization").some((name) => name.endsWith("中心"))).toBe(false);
  });
});
