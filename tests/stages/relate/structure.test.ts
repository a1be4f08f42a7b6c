/** PART_OF by names. */
import { describe, expect, it } from "vitest";
import { relationsOfText } from "../../support/relations.ts";

const parts = (source: string): string[] => relationsOfText(source, ["PART_OF"]);

describe("parts by nested names", () => {
  it.each([
    [
      "a school of a university: 甲大学法学院",
      "[[北岭大学|Organization]法学院=北岭大学法学院|Organization]揭牌。",
      "北岭大学法学院 PART_OF 北岭大学",
    ],
    [
      "a department of a party committee: 市委组织部",
      "[市委=中共丰州市委员会|Organization]、[市委组织部=中共丰州市委组织部|Organization]发文。",
      "中共丰州市委组织部 PART_OF 中共丰州市委员会",
    ],
    [
      "the office of a government: 市政府办公室",
      "[市政府=丰州市人民政府|Organization]听取[市政府办公室=丰州市人民政府办公室|Organization]汇报。",
      "丰州市人民政府办公室 PART_OF 丰州市人民政府",
    ],
    [
      "the party group of a body: 党组",
      "[市法院=丰州市人民法院|Organization]、[市法院党组=丰州市人民法院党组|Organization]。",
      "丰州市人民法院党组 PART_OF 丰州市人民法院",
    ],
    [
      "the branch of a bank",
      "[[江南银行|Enterprise]丰州分行=江南银行丰州分行|Enterprise]放款。",
      "江南银行丰州分行 PART_OF 江南银行",
    ],
    [
      "a department named by the short form of its firm",
      "[启岳重工|Enterprise]的[启岳重工设备部=启岳重工有限公司设备部|Organization]负责人。",
      "启岳重工有限公司设备部 PART_OF 启岳重工",
    ],
  ])("reads %s", (_, source, expected) => {
    expect(parts(source)).toContain(expected);
  });

  it("takes the nearest whole: 甲公安局交警大队乙中队", () => {
    const source =
      "[丰州市公安局|Organization]、[丰州市公安局交警大队|Organization]、[丰州市公安局交警大队石桥中队|Organization]。";
    expect(parts(source)).toEqual([
      "丰州市公安局交警大队 PART_OF 丰州市公安局",
      "丰州市公安局交警大队石桥中队 PART_OF 丰州市公安局交警大队",
    ]);
  });

  it.each([
    [
      "an office of the city, 市工信局",
      "[市政府=丰州市人民政府|Organization]和[市工信局=丰州市工信局|Organization]。",
    ],
    ["a jointly built lab", "[北岭大学|Organization]建成[北岭大学—启岳重工联合实验室|Organization]。"],
    ["two firms of one brand", "[启岳|Enterprise]与[启岳重工有限公司|Enterprise]。"],
    ["the Politburo", "[中共中央|Organization]召开[中共中央政治局|Organization]会议。"],
    ["a body and itself", "[北岭大学|Organization]即[北岭大学|Organization]。"],
  ])("leaves %s", (_, source) => {
    expect(parts(source)).toEqual([]);
  });
});

describe("wholes that a name implies", () => {
  it.each([
    ["[市委组织部=中共丰州市委组织部|Organization]发文。", "中共丰州市委组织部 PART_OF 中共丰州市委员会"],
    [
      "[市委常委会=中共丰州市委员会常务委员会|Organization]。",
      "中共丰州市委员会常务委员会 PART_OF 中共丰州市委员会",
    ],
    [
      "[市政协提案委=中国人民政治协商会议丰州市委员会提案委|Organization]。",
      "中国人民政治协商会议丰州市委员会提案委 PART_OF 中国人民政治协商会议丰州市委员会",
    ],
    ["[北岭大学法学院|Organization]。", "北岭大学法学院 PART_OF 北岭大学"],
    ["[江南银行丰州分行|Enterprise]。", "江南银行丰州分行 PART_OF 江南银行"],
  ])("reads %s", (source, expected) => {
    expect(parts(source)).toEqual([expected]);
  });

  it.each([
    "[丰州市科技局|Organization]。",
    "[中共丰州市委员会|Organization]。",
    "[中国人民政治协商会议丰州市委员会|Organization]。",
    "[丰州市人民代表大会常务委员会|Organization]。",
    "[江南省银行业协会|Organization]。",
    "[丰州市大学生就业指导中心|Organization]。",
    "[丰州市启岳重工集团有限公司|Enterprise]。",
    "[丰州市发展和改革委员会|Organization]。",
    "[云岭省纪委监委|Organization]。",
  ])("finds none in %s", (source) => {
    expect(parts(source)).toEqual([]);
  });
});
