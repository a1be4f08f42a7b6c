/** Short forms of local bodies are read with the place of the paper. */
import { describe, expect, it } from "vitest";
import { named } from "../../support/things.ts";

const ORG = "Organization";

describe("local short forms", () => {
  it("expands 市委, 市政府, 市人大常委会 and 市政协 with the paper's own city", () => {
    expect(named("市委、市政府、市人大常委会、市政协共同部署。", ORG)).toEqual([
      "市委→中共烟台市委员会",
      "市政府→烟台市人民政府",
      "市人大常委会→烟台市人民代表大会常务委员会",
      "市政协→中国人民政治协商会议烟台市委员会",
    ]);
  });

  it("expands 省委 with the paper's province", () => {
    expect(named("会议传达省委、省政府的要求。", ORG)).toEqual([
      "省委→中共山东省委员会",
      "省政府→山东省人民政府",
    ]);
  });

  it("expands 地委 and 行署 with the paper's prefecture", () => {
    const home = { path: ["新疆维吾尔自治区", "阿勒泰地区"] };
    expect(named("地委书记、地区行署专员到会，行署办公会召开，各地委派人员参加。", ORG, home)).toEqual([
      "地委→中共阿勒泰地区委员会",
      "地区行署→阿勒泰地区行署",
      "行署→阿勒泰地区行署",
    ]);
  });

  it("reads 市委 before 学习", () => {
    expect(named("市委学习会议精神。", ORG)).toEqual(["市委→中共烟台市委员会"]);
  });

  it("keeps 县委 and the bare 县长 after it to the county named in the sentence", () => {
    expect(named("平阴县委书记、县长在现场汇报。", ORG)).toEqual([
      "平阴县委→中共平阴县委员会",
      "县长→平阴县人民政府",
    ]);
  });

  it("reads a county told twice as one body", () => {
    expect(named("平阴县县委作了部署。", ORG)).toEqual(["平阴县县委→中共平阴县委员会"]);
  });

  it("gives 镇党委 the town named last", () => {
    expect(named("在石塘镇，镇党委召开会议。", ORG)).toContain("镇党委→中共石塘镇委员会");
  });

  it("gives a county paper's 县委 its own county", () => {
    const home = { path: ["山东省", "济南市", "平阴县"] };
    expect(named("县委召开会议。", ORG, home)).toEqual(["县委→中共平阴县委员会"]);
  });

  it("reads leagues, autonomous regions and sumus like other places", () => {
    const league = { path: ["内蒙古自治区", "锡林郭勒盟"] };
    expect(named("盟委书记到会，自治区能源局、盟教育局参加。", ORG, league)).toEqual([
      "盟委→中共锡林郭勒盟委员会",
      "自治区能源局→内蒙古自治区能源局",
      "盟教育局→锡林郭勒盟教育局",
    ]);
    expect(named("自治区党委、自治区政府印发通知。", ORG, league)).toEqual([
      "自治区党委→中共内蒙古自治区委员会",
      "自治区政府→内蒙古自治区人民政府",
    ]);
  });

  it("reads 自治州党委 and 州党委 as the committee of the prefecture, and no plenum as a body", () => {
    const prefecture = { path: ["新疆维吾尔自治区", "伊犁哈萨克自治州"] };
    expect(named("自治州党委常委会召开会议，州党委、自治州政府部署。", ORG, prefecture)).toEqual([
      "自治州党委常委会→中共伊犁哈萨克自治州委员会常务委员会",
      "州党委→中共伊犁哈萨克自治州委员会",
      "自治州政府→伊犁哈萨克自治州人民政府",
    ]);
    expect(named("自治州党委八届九次全委会议闭幕。", ORG, prefecture)).not.toContainEqual(
      expect.stringMatching(/全委$/),
    );
  });

  it("gives the secretary who sits on the committee of the city above back to the paper's own city", () => {
    const county = { path: ["湖北省", "黄石市", "大冶市"] };
    expect(named("黄石市委常委、市委书记到场，市委召开会议。", ORG, county)).toEqual([
      "黄石市委→中共黄石市委员会",
      "市委→中共大冶市委员会",
      "市委→中共大冶市委员会",
    ]);
    expect(named("黄石市委副书记、市长到场。", ORG, county)).toContain("市长→黄石市人民政府");
  });

  it("drops the session of a congress or committee from the name", () => {
    expect(named("市五届人大常委会举行会议。", ORG)).toEqual([
      "市五届人大常委会→烟台市人民代表大会常务委员会",
    ]);
    expect(named("政协第五届烟台市委员会举行会议。", ORG)).toEqual([
      "政协第五届烟台市委员会→中国人民政治协商会议烟台市委员会",
    ]);
  });

  it("names the government that a mayor's post stands for, not a prize named after mayors", () => {
    expect(named("副市长到场。", ORG)).toEqual(["副市长→烟台市人民政府"]);
    expect(named("第三届市长质量奖揭晓。", ORG)).toEqual([]);
  });

  it("reads neither 市委托 nor a bare level without any place", () => {
    expect(named("受市委托管的场地。", ORG)).toEqual([]);
    expect(named("区委召开会议。", ORG)).toEqual([]);
  });

  it("keeps the branch of a democratic party whole", () => {
    expect(named("民盟烟台市委会提交提案。", ORG)).toEqual(["民盟烟台市委会"]);
  });

  it("gives a prefecture's paper its 州委, 州政协 and 州…局", () => {
    const home = { path: ["贵州省", "黔南布依族苗族自治州"] };
    expect(named("州委、州政协和州林业局派人到场。", ORG, home)).toEqual([
      "州委→中共黔南布依族苗族自治州委员会",
      "州政协→中国人民政治协商会议黔南布依族苗族自治州委员会",
      "州林业局→黔南布依族苗族自治州林业局",
    ]);
  });

  it("tells the youth league from the party committee of a place", () => {
    expect(named("团市委、团省委与共青团平阴县委合办。", ORG)).toEqual([
      "团市委→共青团烟台市委员会",
      "团省委→共青团山东省委员会",
      "共青团平阴县委→共青团平阴县委员会",
    ]);
    expect(named("集团市委托书送到。", ORG)).toEqual([]);
  });
});
