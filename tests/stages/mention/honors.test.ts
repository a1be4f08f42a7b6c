/** Honours are told by plates and lists, by who came first, and by wording of their own. */
import { describe, expect, it } from "vitest";
import { named } from "../../support/things.ts";

const honors = (text: string) => named(text, "Honor");

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
  ])("is found in %s", (text, honor) => {
    expect(honors(text)).toContain(honor);
  });

  it.each([
    "对重点产业链实行“白名单”管理。",
    "代表受表彰者领取了奖章和证书。",
    "他昨天领到了迟到的奖章。",
    "第一名选手和第二名选手只差一秒。",
  ])("is none in %s", (text) => {
    expect(honors(text)).toEqual([]);
  });
});
