/** The gazetteer knows places down to counties by full and short name and reads a paper's home off its name. */

import { describe, expect, it } from "vitest";
import { rowsIn } from "../../src/rules/place-years.ts";
import { lexicons } from "../support/lexicons.ts";

const { places } = lexicons;
const paths = (name: string): string[] => places.find(name).map((row) => row.path.join("/"));

describe("find", () => {
  it.each([
    ["石峰区", "湖南省/株洲市/石峰区"],
    ["石峰", "湖南省/株洲市/石峰区"],
    ["内蒙古", "内蒙古自治区"],
    ["广西", "广西壮族自治区"],
    ["湘西", "湖南省/湘西土家族苗族自治州"],
    ["湘西州", "湖南省/湘西土家族苗族自治州"],
    ["芷江", "湖南省/怀化市/芷江侗族自治县"],
    ["鄂伦春旗", "内蒙古自治区/呼伦贝尔市/鄂伦春自治旗"],
    ["大兴安岭", "黑龙江省/大兴安岭地区"],
    ["仙桃市", "湖北省/仙桃市"],
    ["朝阳区", "北京市/朝阳区"],
    ["株洲县", "湖南省/株洲市/株洲县"],
    ["香港", "香港特别行政区"],
    ["台北", "台湾省/台北市"],
    ["中国", "中国"],
    ["阿联酋", "阿拉伯联合酋长国"],
    ["东京", "日本/东京"],
    ["日内瓦", "瑞士/日内瓦"],
  ])("knows %s as %s", (name, path) => {
    expect(paths(name)).toContain(path);
  });

  it("keeps 县 on a county of one character: 攸县 is a place, 攸 is none", () => {
    expect(paths("攸县")).toEqual(["湖南省/株洲市/攸县"]);
    expect(paths("攸")).toEqual([]);
  });

  it.each(["和平", "新华", "公安", "解放", "市辖区", "城区", "比如", "武功"])(
    "takes the plain word %s for no place",
    (w) => {
      expect(paths(w)).toEqual([]);
    },
  );

  it("gives every place that shares a name: 鼓楼区", () => {
    expect(paths("鼓楼区").length).toBeGreaterThanOrEqual(3);
  });
});

describe("longestAt", () => {
  it("prefers 株洲市 to 株洲 and reports nothing between names", () => {
    expect(places.longestAt("在株洲市开会", 1)).toMatchObject({ length: 3 });
    expect(places.longestAt("在株洲市开会", 0)).toBeNull();
    expect(places.longestAt("在株洲市开会", 99)).toBeNull();
  });
});

describe("a name given up", () => {
  it("is borne until its year, and by no place of today", () => {
    const found = places.longestAt("姜堰", 0);
    if (found === null) throw new Error("姜堰 is no place");
    expect(rowsIn(found, 2011).map((row) => row.name)).toEqual(["姜堰市"]);
    expect(rowsIn(found, 2013).map((row) => row.name)).toEqual(["姜堰区"]);
    expect(rowsIn(found, null).map((row) => row.name)).toEqual(["姜堰区"]);
    expect(places.find("宣武区").map((row) => row.until)).toEqual([2010]);
  });

  it("tells what a paper of its days served", () => {
    expect(places.homeOf("姜堰日报", 2011).path.at(-1)).toBe("姜堰市");
    expect(places.homeOf("姜堰日报", 2016).path.at(-1)).toBe("姜堰区");
    expect(places.homeOf("襄樊日报", 2009).path).toEqual(["湖北省", "襄樊市"]);
  });
});

describe("homeOf", () => {
  it.each([
    ["湖南日报", "湖南省"],
    ["株洲日报", "湖南省/株洲市"],
    ["攸县融媒体中心", "湖南省/株洲市/攸县"],
    ["今日浏阳", "湖南省/长沙市/浏阳市"],
    ["《长沙晚报》", "湖南省/长沙市"],
    ["湖南株洲晚报", "湖南省/株洲市"],
    ["朝阳日报", "辽宁省/朝阳市"],
    ["大理日报", "云南省/大理白族自治州"],
    ["吉林日报", "吉林省"],
    ["羊城晚报", "广东省/广州市"],
    ["新华日报", "江苏省"],
    ["北京青年报", "北京市"],
    ["浦东时报", "上海市/浦东新区"],
    ["三峡日报", "湖北省/宜昌市"],
    ["三峡都市报", "重庆市/万州区"],
    ["闽东日报", "福建省/宁德市"],
  ])("%s serves %s", (paper, path) => {
    expect(places.homeOf(paper, null).path.join("/")).toBe(path);
  });

  it.each([
    "新闻联播",
    "人民日报",
    "光明日报",
    "中国青年报",
    "经济日报",
    "环球时报",
    "鼓楼报",
    "新闻周刊",
    "法国世界报",
    "祁连风电报",
    "",
  ])("%s serves no one place", (paper) => {
    expect(places.homeOf(paper, null).path).toEqual([]);
  });
});
