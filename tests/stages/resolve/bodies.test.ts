/** Bodies, chains and places are one under all their names, and two under one name of two cities. */
import { describe, expect, it } from "vitest";
import type { EntityLabel } from "../../../src/model/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { reading } from "../../support/reading.ts";
import { resolve } from "../../support/whole-corpus.ts";

type Naming = readonly [name: string, home?: string, text?: string];

/** Names of the entities that the namings make, each on a page of its own. */
function entities(label: EntityLabel, ...namings: readonly Naming[]): readonly string[] {
  const pages = namings.map(([name, home = "湖南省/株洲市", text = name], i) =>
    reading({
      home,
      date: `2022-05-${10 + i}`,
      paper: `${home}日报`,
      articles: [(a) => void a.mention(label, name, text)],
    }),
  );
  return resolve(pages, [], lexicons)
    .entities.map(({ name }) => name)
    .sort();
}

describe("enterprises", () => {
  it("equal full names are one in all cities", () => {
    const name = "湖南楚磐重型装备股份有限公司";
    expect(entities("Enterprise", [name], [name, "湖南省/衡阳市"])).toEqual([name]);
  });

  it("株洲启明电气股份有限公司 and 启明电气股份有限公司 differ by a place left out", () => {
    const full = "株洲启明轨道电气股份有限公司";
    expect(entities("Enterprise", [full], ["启明轨道电气股份有限公司"])).toEqual([full]);
  });

  it("a short form that one page explains is known on the other pages of the city", () => {
    const full = "湖南楚磐重型装备股份有限公司";
    expect(entities("Enterprise", [full, "湖南省/株洲市", "楚磐重装"], ["楚磐重装"])).toEqual([full]);
  });

  it("a group and its company of one brand stay two", () => {
    expect(entities("Enterprise", ["株洲启明电气集团有限公司"], ["株洲启明电气股份有限公司"])).toHaveLength(
      2,
    );
  });

  it("firms of one brand in two cities stay two", () => {
    expect(entities("Enterprise", ["株洲启明电气有限公司"], ["衡阳启明电气有限公司"])).toHaveLength(2);
  });

  it("自来水公司 is the one of each city", () => {
    expect(
      entities("Enterprise", ["自来水公司"], ["自来水公司"], ["自来水公司", "湖南省/衡阳市"]),
    ).toHaveLength(2);
  });
});

describe("organizations", () => {
  it("中共株洲市委员会 and 中共衡阳市委员会 are two, each called 市委", () => {
    const made = entities(
      "Organization",
      ["中共株洲市委员会", "湖南省/株洲市", "市委"],
      ["中共衡阳市委员会", "湖南省/衡阳市", "市委"],
      ["中共株洲市委员会", "湖南省"],
    );
    expect(made).toEqual(["中共株洲市委员会", "中共衡阳市委员会"]);
  });

  it("株洲市工信局 is 株洲市工业和信息化局", () => {
    expect(entities("Organization", ["株洲市工信局"], ["株洲市工业和信息化局"])).toEqual([
      "株洲市工业和信息化局",
    ]);
  });

  it("国务院 is one everywhere, 人民医院 one in each city", () => {
    expect(entities("Organization", ["国务院"], ["国务院", "湖南省/衡阳市"], ["国务院", ""])).toEqual([
      "国务院",
    ]);
    expect(entities("Organization", ["人民医院"], ["人民医院", "湖南省/衡阳市"])).toHaveLength(2);
  });
});

describe("chains", () => {
  it("takes the wordings of one industry together under the fullest", () => {
    const names: Naming[] = [
      ["轨道交通装备产业链"],
      ["先进轨道交通装备产业集群"],
      ["先进轨道交通装备产业链"],
    ];
    expect(entities("IndustryChain", ...names)).toEqual(["先进轨道交通装备产业集群"]);
  });

  it("keeps 陶瓷产业链 and 新能源汽车产业链 apart", () => {
    expect(entities("IndustryChain", ["陶瓷产业链"], ["新能源汽车产业链"])).toHaveLength(2);
  });
});

describe("places", () => {
  it("石峰 and 石峰区 are one place with its path", () => {
    const pages = ["石峰区", "石峰"].map((name, i) =>
      reading({ date: `2022-05-1${i}`, articles: [(a) => void a.mention("Place", name)] }),
    );
    const { entities: made } = resolve(pages, [], lexicons);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ name: "石峰区", props: { path: ["湖南省", "株洲市", "石峰区"] } });
  });

  it("朝阳区 of 北京 and of 长春 are two", () => {
    expect(entities("Place", ["朝阳区", "北京市"], ["朝阳区", "吉林省/长春市"])).toEqual([
      "朝阳区",
      "朝阳区",
    ]);
  });

  it("市会议中心 is one in each city", () => {
    expect(entities("Place", ["会议中心"], ["会议中心"], ["会议中心", "湖南省/衡阳市"])).toHaveLength(2);
  });
});
