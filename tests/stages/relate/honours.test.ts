/** Honours told by lists, and who takes part in an award by receiving one. */
import { describe, expect, it } from "vitest";
import { honorLists } from "../../../src/stages/relate/honor-lists.ts";
import { relationsOfText } from "../../support/relations.ts";
import { annotated } from "../../support/sentence.ts";
import { told } from "../../support/told.ts";

const listed = (source: string): string[] =>
  honorLists(annotated(source).article).map(({ from }) => from.name);

describe("names behind the colon of an honour", () => {
  it("are its winners, each by itself, without what stands in brackets", () => {
    const source =
      "全县公布了[江城工匠|Honor]名单：[张三|Person]（[甲厂|Enterprise]焊工）、[李四|Person]（女）、[乙局|Organization]。";
    expect(listed(source)).toEqual(["张三", "李四", "乙局"]);
  });

  it("end where somebody does something", () => {
    const source = "[江城工匠|Honor]共2人：[张三|Person]、[李四|Person]，[王五|Person]主持了会议。";
    expect(listed(source)).toEqual(["张三", "李四"]);
  });

  it("are none behind words that are said", () => {
    expect(listed("评上[江城工匠|Honor]后他说：[张三|Person]教会了我。")).toEqual([]);
  });
});

describe("names below the heading of an honour", () => {
  it("are its winners, the first of each line", () => {
    const source =
      "[江城劳动奖章|Honor]获得者名单\n[张三|Person] [甲厂|Enterprise]焊工\n[李四|Person]（女）[乙局|Organization]护士长";
    expect(listed(source)).toEqual(["张三", "李四"]);
  });

  it("are none below a heading that tells of it: 名单公布", () => {
    expect(listed("[江城劳动奖章|Honor]名单公布\n[张三|Person]出席了仪式。")).toEqual([]);
  });
});

describe("whoever receives an honour", () => {
  it("takes part in the award of the article", () => {
    const { parts } = told(
      "[5月9日=2023-05-02|Time]，全县劳动模范表彰大会举行。[张三|Person]获得[江城工匠|Honor]称号。",
    );
    expect(parts).toEqual(["张三 receive 全县劳动模范表彰大会"]);
  });

  it("takes part in the contest whose words the honour bears", () => {
    const { parts } = told(
      "[5月9日=2023-05-02|Time]，江城市焊接擂台赛开幕。[张三|Person]获得[焊接擂台赛一等奖|Honor]。",
    );
    expect(parts).toEqual(["张三 receive 江城市焊接擂台赛"]);
  });

  it("receives nothing at a meeting that is about something else", () => {
    const { parts } = told(
      "[5月9日=2023-05-02|Time]，全县教育工作会议召开。[张三|Person]曾获得[江城工匠|Honor]称号。",
    );
    expect(parts).not.toContain("张三 receive 全县教育工作会议");
  });
});

describe("whoever hands an honour out", () => {
  it.each([
    "[甲局|Organization]授予[张三|Person][江城工匠|Honor]称号。",
    "[甲局|Organization]把[江城工匠|Honor]奖牌递到[张三|Person]手里。",
  ])("does not receive it: %s", (source) => {
    expect(relationsOfText(source)).toEqual(["张三 RECEIVED 江城工匠"]);
  });
});

describe("an honour in brackets", () => {
  it("is of whose name it follows", () => {
    expect(relationsOfText("[张三|Person]（[全国技术能手|Honor]）现场演示。")).toEqual([
      "张三 RECEIVED 全国技术能手",
    ]);
  });
});

describe("an honour of bodies", () => {
  it("that the head of a body receives is the body's", () => {
    const source = "[[甲公司|Enterprise]董事长=董事长@甲公司|Post][张三|Person]接过[诚信企业|Honor]奖牌。";
    expect(relationsOfText(source)).toContain("甲公司 RECEIVED 诚信企业");
  });

  it("is no person's, and an honour of people no body's", () => {
    expect(relationsOfText("[张三|Person]荣获[诚信企业|Honor]。")).toEqual([]);
    expect(relationsOfText("[甲公司|Enterprise]荣获[劳动模范|Honor]。")).toEqual([]);
  });
});
