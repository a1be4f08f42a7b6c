/** Places are named by the gazetteer and by their heads. */
import { describe, expect, it } from "vitest";
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

  it("takes zones with the place that opens them, roads and venues", () => {
    expect(named("项目落户烟台经开区，位于文澜路。", "Place")).toEqual(["烟台经开区", "文澜路"]);
    expect(named("会议在市会议中心召开。", "Place")).toEqual(["市会议中心→烟台市会议中心"]);
  });

  it("leaves out places inside the names of bodies, documents and papers", () => {
    expect(named("青岛海关、《济南市养犬条例》和湖南日报都提到。", "Place")).toEqual([]);
  });

  it("reads 在京 as 北京", () => {
    expect(named("会议在京召开。", "Place")).toEqual(["京→北京市"]);
  });

  it("knows countries", () => {
    expect(named("产品销往德国、蒙古国。", "Place")).toEqual(["德国", "蒙古国"]);
  });

  it("reads neither 思路 nor 农村 nor 中国 as places", () => {
    expect(named("中国的农村要拓宽思路，示范村和社区走集成电路的出路。", "Place")).toEqual([]);
  });
});
