/** To which happening of an article somebody goes, or to none, on sentences of made-up people and bodies. */
import { describe, expect, it } from "vitest";
import { weightRows } from "../../../scripts/training/features.mjs";
import { type Example, learn } from "../../../scripts/training/softmax.mjs";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";

/** `name role title` of everyone who takes part. */
function parts(source: string): string[] {
  const { page, article } = annotated(source);
  const { statements } = relate({ page, articles: [article] }, lexicons);
  return statements
    .filter((s) => s.relation === "ATTENDED")
    .map((s) => `${s.subject.name} ${String(s.props.role)} ${s.object.name}`)
    .sort();
}

const MEETING = "[5月9日=2023-05-02|Time]，全市渔业发展大会召开。[市长|Post][张三|Person]主持。";

describe("somebody who is not there", () => {
  it("sends another: 委托李四到会", () => {
    const told = parts(
      `${MEETING}[局长|Post][王五|Person]在外地开会，委托[副局长|Post][李四|Person]到会发言。`,
    );
    expect(told.some((line) => line.startsWith("王五"))).toBe(false);
    expect(told).toContain("李四 speak 全市渔业发展大会");
  });

  it.each([
    "[王五|Person]没能来，托人捎来贺信。",
    "[王五|Person]没有来，坐在他位子上的是[副局长|Post][李四|Person]。",
    "原本要来的[局长|Post][王五|Person]半路改去了省城。",
    "[局长|Post][王五|Person]本想讲几句，临时有课回了学校。",
    "[局长|Post][王五|Person]人在国外，视频也没连上。",
    "[局长|Post][王五|Person]的座位空着。",
    "[局长|Post][王五|Person]卧病在家，托人捎来一副对联。",
    "[局长|Post][王五|Person]事后在电话里说，这是好事。",
  ])("is told in many ways: %s", (words) => {
    expect(parts(MEETING + words).some((line) => line.startsWith("王五"))).toBe(false);
  });

  it("is acted for: 受王五委托", () => {
    const told = parts(`${MEETING}受[副市长|Post][王五|Person]委托，[局长|Post][李四|Person]到会祝贺。`);
    expect(told.some((line) => line.startsWith("王五"))).toBe(false);
  });

  it("keeps the reason apart from the next one's part: 因航班取消未到，李四致辞", () => {
    const told = parts(`${MEETING}[王五|Person]因航班取消未能到会，[李四|Person]致辞。`);
    expect(told).toContain("李四 speak 全市渔业发展大会");
    expect(told.some((line) => line.startsWith("王五"))).toBe(false);
  });

  it("is only mourned: 张三同志遗体告别仪式", () => {
    const told = parts(
      "[5月9日=2023-05-02|Time]，[张三|Person]同志遗体告别仪式举行。[李四|Person]前往送别。",
    );
    expect(told.some((line) => line.startsWith("张三"))).toBe(false);
  });

  it("is only decided on: 任命王五为局长", () => {
    const told = parts(`${MEETING}会议任命[王五|Person]为局长。`);
    expect(told.some((line) => line.startsWith("王五"))).toBe(false);
  });

  it("is only elected: 选举王五为会长", () => {
    const told = parts(`${MEETING}[王五|Person]当选为会长。`);
    expect(told.some((line) => line.startsWith("王五 attend"))).toBe(false);
  });
});

describe("somebody who is there", () => {
  it("is named by what a clause adds to the name: 主持会议的张三, 随行的李四", () => {
    const visit = "[5月9日=2023-05-02|Time]，[市长|Post][张三|Person]到[甲县|Place]调研。";
    expect(parts(`${visit}他叮嘱随行的[局长|Post][李四|Person]抓紧办。`)).toContain(
      "李四 attend 张三到甲县调研",
    );
  });

  it("comes as a delegation that is received: 会见李四率领的甲省代表团", () => {
    const told = parts(
      "[5月9日=2023-05-02|Time]，[市长|Post][张三|Person]会见由[李四|Person]率领的[甲省代表团|Organization]。",
    );
    expect(told.some((line) => line.startsWith("甲省代表团 attend"))).toBe(true);
  });

  it("witnesses the signing, not the meeting around it: 见证签约", () => {
    const told = parts(
      `${MEETING}会上，[甲公司|Enterprise]与[乙管委会|Organization]签署合作协议，[县长|Post][李四|Person]见证签约。`,
    );
    expect(told.filter((line) => line.startsWith("李四")).every((line) => line.includes("签署"))).toBe(true);
  });
});

describe("a list", () => {
  it("shares its verb over posts and plain members that nobody knows", () => {
    const told = parts(
      `${MEETING}[王五|Person]委员、[李四|Person]，专家学者、[赵六|Person]，以及基层代表[孙七|Person]作了发言。`,
    );
    for (const name of ["王五", "李四", "赵六", "孙七"])
      expect(told).toContain(`${name} speak 全市渔业发展大会`);
  });

  it("does not reach over another act: 王五因病请假，李四发言", () => {
    const told = parts(`${MEETING}[王五|Person]因病请假，以及[李四|Person]发言。`);
    expect(told).not.toContain("王五 speak 全市渔业发展大会");
  });
});

describe("pairs", () => {
  it("sign in one go: 甲与乙，丙与丁分别签署协议", () => {
    const told = parts(
      "[5月9日=2023-05-02|Time]，[甲局|Organization]与[乙局|Organization]，[丙公司|Enterprise]与[丁公司|Enterprise]分别签署协议。",
    );
    expect(told.map((line) => line.split(" ")[0])).toEqual(["丁公司", "丙公司", "乙局", "甲局"]);
  });
});

describe("a gift", () => {
  it("has a giver and a taker: 张三向王五颁发证书", () => {
    const told = parts(`${MEETING}[李四|Person]向[王五|Person]颁发证书。`);
    expect(told).toContain("李四 confer 全市渔业发展大会");
    expect(told).not.toContain("王五 confer 全市渔业发展大会");
  });

  it("is given together with another: 李四出席，并同王五一道为获奖者颁奖", () => {
    const told = parts(`${MEETING}[李四|Person]出席，并同[王五|Person]一道为获奖者颁奖。`);
    expect(told).toContain("李四 confer 全市渔业发展大会");
  });

  it("is taken for another: 奖牌由李四代领", () => {
    const told = parts(`${MEETING}[王五|Person]在外地，奖牌由[李四|Person]代领。`);
    expect(told).toContain("李四 receive 全市渔业发展大会");
  });
});

describe("an organizer", () => {
  it("is never the house in which something is held: 甲局在乙医院举办培训班", () => {
    const { page, article } = annotated(
      "[5月9日=2023-05-02|Time]，[甲局|Organization]在[乙医院|Organization]举办村医技能培训班。",
    );
    const { statements } = relate({ page, articles: [article] }, lexicons);
    expect(statements.filter((s) => s.relation === "ORGANIZED").map((s) => s.subject.name)).toEqual(["甲局"]);
  });
});

describe("where something happens", () => {
  it("takes no part in it: 在甲市签订协议", () => {
    const told = parts(
      "[5月9日=2023-05-02|Time]，[甲公司|Enterprise]与[乙公司|Enterprise]在[丙市|Place]签订合同。",
    );
    expect(told.map((line) => line.slice(0, 8))).toEqual(["乙公司 sign", "甲公司 sign"]);
  });
});

describe("a body", () => {
  it("takes part through those who speak for it: 甲局、乙局负责人谈了想法", () => {
    const told = parts(`${MEETING}会上，[甲局|Organization]、[乙局|Organization]负责人先后发言。`);
    expect(told).toContain("甲局 speak 全市渔业发展大会");
    expect(told).toContain("乙局 speak 全市渔业发展大会");
  });

  it("is no participant where it only hosts: 由甲局主办", () => {
    const told = parts(`${MEETING}大会由[甲局|Organization]主办。`);
    expect(told.some((line) => line.startsWith("甲局"))).toBe(false);
  });

  it("holds what its name is numbered for: 十三届甲议会三次会议", () => {
    const { page, article } = annotated(
      "[5月9日=2023-05-02|Time]，十三届[甲议会|Organization]三次会议召开。[张三|Person]主持会议。",
    );
    const { statements } = relate({ page, articles: [article] }, lexicons);
    const hosts = statements.filter((s) => s.relation === "ORGANIZED").map((s) => s.subject.name);
    expect(hosts).toEqual(["甲议会"]);
  });
});

describe("the weights of the choice", () => {
  it("are finite numbers, one a feature", () => {
    const rows = lexicons.terms("attendance-weights");
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ values }) => !Number.isFinite(Number(values.weight || "x")))).toEqual([]);
    expect(new Set(rows.map(({ term }) => term)).size).toBe(rows.length);
  });

  it("are learned from examples: what tells right from wrong weighs most, what one page alone shows weighs nothing", () => {
    const examples = ["p1", "p2", "p3", "p4"].flatMap((page): Example[] => [
      { page, own: ["bias"], choices: [["good"], ["bad"]], right: [0], trust: 1 },
      { page, own: ["bias", `only-${page}`], choices: [["bad"]], right: [], trust: 1 },
    ]);
    const weights = learn(examples);
    expect(weights.get("good")).toBeGreaterThan(0.2);
    expect(weights.get("bad")).toBeLessThan(0);
    expect(weights.has("only-p1")).toBe(false);
    expect(
      weightRows(
        new Map([
          ["b", 0.5],
          ["a", 0.001],
          ["c", -1],
        ]),
      ),
    ).toEqual(["b\t0.500", "c\t-1.000"]);
  });
});

describe("the roles of one participant", () => {
  it("leave out a presence that only leads to the act: 到会致辞", () => {
    const told = parts(`${MEETING}[副市长|Post][李四|Person]到会致辞。`);
    expect(told.filter((line) => line.startsWith("李四"))).toEqual(["李四 speak 全市渔业发展大会"]);
  });

  it("keep a presence that the page tells beside the act: 出席并讲话", () => {
    const told = parts(`${MEETING}[副市长|Post][李四|Person]出席并讲话。`);
    expect(told.filter((line) => line.startsWith("李四"))).toEqual([
      "李四 attend 全市渔业发展大会",
      "李四 speak 全市渔业发展大会",
    ]);
  });

  it("make no speaker of who joins a talk: 参加座谈", () => {
    const told = parts(`${MEETING}[李四|Person]参加了座谈会。`);
    expect(told.some((line) => line.startsWith("李四 speak"))).toBe(false);
  });

  it("let a companion attend the tour of another: 陪同调研", () => {
    const told = parts(
      "[5月9日=2023-05-02|Time]，[市长|Post][张三|Person]到[甲县|Place]调研。[县长|Post][李四|Person]陪同调研。",
    );
    expect(told.filter((line) => line.startsWith("李四")).map((line) => line.split(" ")[1])).toEqual([
      "attend",
    ]);
    expect(told.filter((line) => line.startsWith("张三")).map((line) => line.split(" ")[1])).toEqual([
      "inspect",
    ]);
  });

  it("give the certificate to the one named behind 为: 为学员代表李四颁发", () => {
    const told = parts(`${MEETING}[张三|Person]为学员代表[李四|Person]颁发证书。`);
    expect(told).toContain("张三 confer 全市渔业发展大会");
    expect(told).not.toContain("李四 confer 全市渔业发展大会");
  });

  it("belong to the speaker, not to the body spoken for: 代表市政府汇报", () => {
    const told = parts(`${MEETING}[副市长|Post][李四|Person]代表[甲市政府|Organization]作了汇报。`);
    expect(told).toContain("李四 speak 全市渔业发展大会");
    expect(told.some((line) => line.startsWith("甲市政府"))).toBe(false);
  });

  it("leave out a body of which only people come: 组成人员出席", () => {
    const told = parts(`${MEETING}[甲市委常委会|Organization]组成人员出席会议。`);
    expect(told.some((line) => line.startsWith("甲市委常委会"))).toBe(false);
  });
});

describe("who signs", () => {
  const DEAL = "[5月9日=2023-05-02|Time]，[甲公司|Enterprise]与[乙银行|Enterprise]签署合作协议。";

  it("adds no third party to two that are named: 丙分公司经理签字", () => {
    const told = parts(
      `${DEAL}[丙分公司|Enterprise]负责实施。[丙分公司经理=经理@丙分公司|Post][李四|Person]代表双方签字。`,
    );
    expect(told.some((line) => line.startsWith("丙分公司"))).toBe(false);
  });
});

describe("who is given something", () => {
  it("goes where the giver goes: 向李四颁发任命书并主持宣誓仪式", () => {
    const told = parts(`${MEETING}会后，[张三|Person]向[李四|Person]颁发任命书，[王五|Person]主持宣誓仪式。`);
    const of = (name: string, role: string): string[] =>
      told.filter((line) => line.startsWith(`${name} ${role}`)).map((line) => line.split(" ")[2] ?? "");
    expect(of("李四", "receive")).toEqual(of("张三", "confer"));
    expect(of("李四", "receive")).toHaveLength(1);
  });
});

describe("who chairs", () => {
  it("does so in the house of another: 在乙中心主持召开座谈会", () => {
    const told = parts(
      "[5月9日=2023-05-02|Time]，[市长|Post][张三|Person]在[乙中心|Organization]主持召开产业座谈会。",
    );
    expect(told).toEqual(["张三 chair 产业座谈会"]);
  });

  it("may come clauses later: 听取汇报，并主持讨论", () => {
    expect(
      parts(`[5月9日=2023-05-02|Time]，全市渔业发展大会召开。[李四|Person]听取汇报，并主持讨论。`),
    ).toContain("李四 chair 全市渔业发展大会");
  });
});

describe("two happenings told one after the other", () => {
  it("know a talk by its name: 参加会谈", () => {
    const told = parts(
      "[5月2日=2023-05-02|Time]，[张三|Person]同[王五|Person]举行会谈。会谈后，双方签署了合作协定。[李四|Person]参加会谈。",
    );
    expect(told.filter((line) => line.startsWith("李四")).every((line) => line.includes("会谈"))).toBe(true);
  });
});
