/** Honours are told by plates and lists, by who came first, and by wording of their own. */
import { describe, expect, it } from "vitest";
import { named } from "../../support/things.ts";

const honors = (text: string) => named(text, "Honor");

describe("a title that opens a line of names", () => {
  it("is the one told above by its end", () => {
    expect(honors("决定授予“江城县师德标兵”称号。\n师德标兵：王明（江城中学）、李想。")).toContain(
      "师德标兵→江城县师德标兵",
    );
  });
});

describe("a title of praise", () => {
  it.each(
    `全国优秀人民警察 最美乡村医生 全省优秀河长 十佳青年 时代楷模 人民满意的公务员 全国优秀少先队员 最美退役军人`.split(
      " ",
    ),
  )("is found behind its verb: %s", (title) => {
    expect(honors(`日前，王明被授予${title}称号。`)).toContain(title);
  });

  it("is none without a verb: 优秀教师", () => {
    expect(honors("学校的优秀教师和优秀学生在这里上课。")).toEqual([]);
  });
});

describe("a title of counties and firms", () => {
  it.each(
    `全国产粮大县 中国菊花之乡 国家知识产权强县 全国民族团结进步示范州 国家智能制造示范工厂`.split(" "),
  )("is found behind its verb: %s", (title) => {
    expect(honors(`日前，海阳市被评为${title}。`)).toContain(title);
  });

  it("needs a rank: 成为产业大县", () => {
    expect(honors("海阳市已成为产业大县。")).toEqual([]);
  });
});

describe("an honour", () => {
  it.each([
    ["市工信局授予海岱公司“市级智能制造示范车间”牌匾。", "市级智能制造示范车间"],
    ["省总工会公布“海岱技术能手”名单。", "海岱技术能手"],
    ["烟台市第三届“滨海工匠”评选结果揭晓。", "烟台市第三届“滨海工匠”"],
    ["上月，他刚被省高院记个人二等功一次。", "个人二等功"],
    ["团体冠军被东岭镇代表队捧走；", "团体冠军"],
    ["赛马会上，走马冠军是牧民孟克。", "走马冠军"],
    ["羊角脆甜瓜日前通过国家农产品地理标志登记。", "国家农产品地理标志"],
    ["3月底公司又拿了第二届山东省省长质量奖。", "第二届山东省省长质量奖"],
    ["协会发布的2025年汽车零部件百强榜单上，海岱公司榜上有名。", "2025年汽车零部件百强榜单"],
    ["山村教师王明获评全国模范教师。", "全国模范教师"],
    ["王明姐妹俩在江城参加全省民族服饰创意大赛，获银奖。", "银奖→全省民族服饰创意大赛银奖"],
    ["王明在首届山东省青少年棋艺锦标赛上夺得女子组冠军。", "女子组冠军→首届山东省青少年棋艺锦标赛女子组冠军"],
    ["全县第二届职工运动会闭幕。男单冠军是王明。", "男单冠军→全县第二届职工运动会男单冠军"],
    ["王明在江城市焊接擂台赛上夺得高中女子组冠军。", "高中女子组冠军→江城市焊接擂台赛高中女子组冠军"],
    ["镇政府为村民王明家送来“江城好人”的牌子。", "江城好人"],
    ["市总工会表彰一批“民族团结进步家庭”。", "民族团结进步家庭"],
    ["村医王明被评为“优秀学员”。", "优秀学员"],
    ["王明先后被授予“山东省劳动模范”“全国五一劳动奖章”等荣誉。", "全国五一劳动奖章"],
    ["海岱公司入选全省第四批“海岱名品”名单。", "全省第四批“海岱名品”"],
    ["云岭镇入选全国乡村旅游重点镇。", "全国乡村旅游重点镇"],
    ["海岱公司跻身国家级专精特新“小巨人”行列。", "国家级专精特新“小巨人”"],
    ["云岭村捧回“中国美丽休闲乡村”金字招牌。", "中国美丽休闲乡村"],
    ["本报讯（记者 李想）“杏王”归了村民王建国，大伙鼓掌。", "杏王"],
    ["王建国从镇长手里接过“山歌王”奖杯。", "山歌王"],
    ["在日前公布的2022年度山东省智能制造标杆企业名单中，海岱公司在列。", "2022年度山东省智能制造标杆企业"],
  ])("is found in %s", (text, honor) => {
    expect(honors(text)).toContain(honor);
  });

  it.each([
    "对重点产业链实行“白名单”管理。",
    "代表受表彰者领取了奖章和证书。",
    "他昨天领到了迟到的奖章。",
    "“链长”名单有变。",
    "第一名选手和第二名选手只差一秒。",
  ])("is none in %s", (text) => {
    expect(honors(text)).toEqual([]);
  });
});

describe("a prize that goes to somebody", () => {
  it("is named before the verb: 省科技进步一等奖授予甲公司", () => {
    expect(named("省科技进步一等奖授予耳源公司。", "Honor")).toEqual(["省科技进步一等奖"]);
  });

  it("goes on in a list: 授予全国劳动模范、省优秀共产党员称号", () => {
    expect(named("他被授予全国劳动模范、省优秀共产党员等称号。", "Honor")).toEqual([
      "全国劳动模范",
      "省优秀共产党员",
    ]);
  });

  it("is no part that a firm plays: 成为配套企业", () => {
    expect(named("耳源公司成为岫源公司的配套企业。", "Honor")).toEqual([]);
  });
});
