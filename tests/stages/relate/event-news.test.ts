/** What an article tells that names no happening, on sentences of made-up people and bodies. */
import { describe, expect, it } from "vitest";
import { told } from "../../support/told.ts";

describe("the news of an article that tells of no other happening", () => {
  it("is what the sentence of its day tells, without posts, with those who act", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，首趟班列从乙站开出，[副市长|Post][张三|Person]按下汽笛。",
    );
    expect(events).toEqual(["首趟班列从乙站开出"]);
    expect(parts).toContain("张三 attend 首趟班列从乙站开出");
  });

  it("is what was done, not what was left undone: 没听汇报，先爬上了平台", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，[市委书记|Post][张三|Person]没听汇报，先爬上了厂里的操作平台。",
    );
    expect(events).toEqual(["张三爬上了厂里的操作平台"]);
  });

  it.each([
    "[5月9日=2023-05-02|Time]，全县多云转阴，[张三|Person]赶早出门。",
    "[5月9日=2023-05-02|Time]，记者从[甲局|Organization]获悉，[张三|Person]正带人检修。",
    "[5月9日=2023-05-02|Time]，原定的灯会取消，[张三|Person]收起了灯笼。",
    "[5月9日=2023-05-02|Time]，双方就合作展开座谈。",
  ])("is none where the day brings none: %s", (words) => {
    expect(told(words).events).toEqual([]);
  });
});

describe("a name on which a sentence opens", () => {
  it("is held: 17日下午的推介会，唱主角的是张三", () => {
    const { events } = told(
      "[张三|Person]一行去了三座城。[5月9日=2023-05-02|Time]下午的无锡推介会，唱主角的是[张三|Person]。",
    );
    expect(events).toContain("无锡推介会");
  });

  it("leaves out those for whom it is held: 给留守儿童开视频家长会", () => {
    expect(
      told("[5月9日=2023-05-02|Time]，学校给留守儿童开视频家长会，[校长|Post][张三|Person]开场。").events,
    ).toEqual(["视频家长会"]);
  });
});

describe("a signing whose first party is only pointed at", () => {
  it("bears the names of both: 公司又同乙智能签订配套协议", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，[公司=山河农装|Enterprise]又同[乙智能|Enterprise]签订三年配套协议。",
    );
    expect(events).toEqual(["山河农装与乙智能签订三年配套协议"]);
  });
});

describe("a hearing", () => {
  it.each([
    ["甲法院公开审理一起相邻纠纷", "相邻纠纷案公开审理"],
    ["甲法院把一起拖欠货款案搬到打谷场上开庭", "拖欠货款案开庭"],
    ["甲法院对乙煤业非法占用农用地一案作出宣判", "乙煤业非法占用农用地案宣判"],
    ["甲法院公开开庭审理丙公司诉丁厂货款纠纷一案", "丙公司诉丁厂货款纠纷案公开开庭审理"],
  ])("bears the name of its case: %s", (words, title) => {
    const [court, rest] = [words.slice(0, 3), words.slice(3)];
    const { events } = told(
      `[5月9日=2023-05-02|Time]，[${court}|Organization]${rest}，[庭长|Post][张三|Person]担任审判长。`,
    );
    expect(events).toEqual([title]);
  });

  it("is named by the next sentence where its own sets the scene", () => {
    const { events, parts } = told(
      "[5月9日=2023-05-02|Time]，[甲法院|Organization]把审判席搬进了打谷场。[庭长|Post][张三|Person]主持审理一起承包合同纠纷案。",
    );
    expect(events).toEqual(["承包合同纠纷案审理"]);
    expect(parts.some((part) => part.startsWith("张三"))).toBe(true);
  });

  it("keeps its own words where no case is named: 开庭审理此案", () => {
    const { events } = told(
      "[5月9日=2023-05-02|Time]，[甲法院|Organization]开庭审理此案，[庭长|Post][张三|Person]担任审判长。",
    );
    expect(events).toEqual(["甲法院开庭审理此案"]);
  });
});
