/** Questions about a made-up town get complete, cited rows, or say what was not found. */
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/ask/answer.ts";
import { ask } from "../../src/ask/ask.ts";
import { shippedLibrary } from "../support/library.ts";
import { townStore } from "../support/town-store.ts";

const library = shippedLibrary();
const store = townStore();

const put = (question: string, previous?: Answer) =>
  ask(question, previous === undefined ? { store, library } : { store, library, previous });

/** Distinct values of a column, sorted. */
const values = (answer: Answer, column: string) =>
  [...new Set(answer.rows.map((row) => row.cells[column]))].sort();

const PUSH = "江州市先进轨道交通装备产业链推进大会";
const FORUM = "2022江州陶瓷产业发展论坛";
const TOUR = "王建国到石塘区调研";
const SIGNING = "中宇智能装备产业园签约仪式";

describe("questions about attendance", () => {
  it.each([
    [`谁参加了${PUSH}？`, ["李志强", "王建国", "陈静"]],
    ["轨道交通产业链推进大会有哪些人出席", ["李志强", "王建国", "陈静"]],
    ["推进大会由谁主持？", ["王建国"]],
    ["推进大会上谁讲话了", ["王建国", "陈静"]],
    ["请问都有哪些领导参加了推进大会呢？", ["李志强", "王建国", "陈静"]],
    ["陶瓷论坛上是谁授课的？", ["陈静"]],
    [`Who attended ${PUSH}?`, ["李志强", "王建国", "陈静"]],
    [`Who chaired ${FORUM}?`, ["李志强"]],
  ])("%s", async (question, people) => {
    const answer = await put(question);
    expect(answer.outcome).toBe("answered");
    expect(values(answer, "person")).toEqual([...people].sort());
    expect(answer.count).toBe(people.length);
  });

  it.each([
    ["王建国参加了哪些活动？", [PUSH, TOUR, SIGNING]],
    ["王建国去年参加了什么活动", [PUSH, TOUR]],
    ["2022年8月王建国有哪些公务活动", [TOUR]],
    ["王建国主持过哪些会议", [PUSH]],
    ["王书记主持过哪些会议", [PUSH]],
    ["王健国参加了什么活动", [PUSH, TOUR, SIGNING]],
    ["2022年5月到2022年8月王建国出席了哪些活动", [PUSH, TOUR]],
    ["王建国和李志强共同参加过哪些活动？", [PUSH, SIGNING]],
    ["王建国与李志强今年一起参加过什么活动", [SIGNING]],
    ["中宇公司参加过什么活动", [PUSH]],
    ["Which events did Wang Jianguo attend?", [PUSH, TOUR, SIGNING]],
    ["Which events did Jianguo Wang attend in August 2022?", [TOUR]],
    ["What events did 王建国 and 李志强 both attend?", [PUSH, SIGNING]],
    ["2022年有哪些活动", [PUSH, FORUM, TOUR]],
    ["2022年8月18日有什么活动", [FORUM]],
    ["石塘区举办过哪些活动", [TOUR]],
    ["先进轨道交通装备产业链有哪些活动", [PUSH]],
    ["江州市陶瓷产业协会主办了哪些活动", [FORUM]],
  ])("%s", async (question, events) => {
    const answer = await put(question);
    expect(answer.outcome).toBe("answered");
    expect(values(answer, "event")).toEqual([...events].sort());
    expect(answer.count).toBe(events.length);
  });

  it.each([
    "2022年8月王建国有哪些公务活动",
    "王建国主持过哪些会议",
    "王建国主持过哪些论坛",
    "王建国和李志强共同参加过哪些会议",
    "王建国和李志强去年共同参加过哪些签约",
    "推进大会由谁主持？",
    "石塘区2022年8月举办过哪些活动",
    "江州市陶瓷产业协会主办了哪些论坛",
  ])("shows a statement that gives its rows, in their order: %s", async (question) => {
    const { query, rows } = await put(question);
    const shown = await store.query(query?.cypher ?? "", { params: query?.params ?? {} });
    const at = shown.columns.indexOf("edge");
    expect(rows.map(({ edges }) => edges[0])).toEqual(shown.rows.map((row) => row[at]));
  });

  it("says what is found without the type, the role or the time where nothing is found with all of them", async () => {
    const answer = await put("王建国2022年8月主持过哪些论坛");
    expect(answer.outcome).toBe("nothing-found");
    const role = await put("王建国2022年8月主持过哪些活动");
    expect(role.alternatives).toContain("不限角色则有 1 场");
    expect(role.alternatives).toContain("不限时间则有 1 场");
  });

  it("takes two characters that stand in many names for none of them", async () => {
    for (const question of ["书记是谁", "江州大学和石塘大学签约了吗", "调研是谁主持的"]) {
      // Were 书记, 大学 or 调研 taken for a name, the question would be about it.
      expect(await put(question)).toMatchObject({ outcome: "not-understood", rows: [] });
    }
  });

  it("says yes with the sentence, or that no record was found, never no", async () => {
    const yes = await put("李志强参加了2022江州陶瓷产业发展论坛吗？");
    expect(yes.outcome).toBe("answered");
    expect(yes.sentence).toMatch(/^有记录/);
    expect(yes.rows[0]?.citations[0]).toMatchObject({ paper: "江州日报", date: "2022-08-19", page: "A01" });
    const no = await put("欧阳玉兰参加了推进大会吗？");
    expect(no.outcome).toBe("nothing-found");
    expect(no.sentence).toMatch(/^没有查到记录/);
    expect((await put(`Did 欧阳玉兰 attend ${PUSH}?`)).sentence).toMatch(/^No record found/);
  });

  it("compares two people and names who attended most", async () => {
    const answer = await put("王建国和李志强谁参加的活动多");
    expect(answer.sentence).toContain("王建国 3 场");
    expect(answer.sentence).toContain("李志强 3 场");
    const most = await put("主持活动最多的是谁？");
    expect(values(most, "person")).toEqual(["李志强", "王建国"].sort());
  });
});

describe("questions about posts, chains and ties", () => {
  it.each([
    ["江州市市长是谁？", "person", ["李志强"]],
    ["谁担任江州市委书记", "person", ["王建国"]],
    ["市工信局局长是谁", "person", ["陈静"]],
    ["市工信局前任局长是谁", "person", ["李志强"]],
    ["Who is the 市长 of 江州市?", "person", ["李志强"]],
    ["李志强担任什么职务？", "title", ["局长", "市长"]],
    ["李志强现任什么职务？", "title", ["市长"]],
    ["What posts does Li Zhiqiang hold?", "title", ["局长", "市长"]],
    ["轨道交通装备产业链的链长是谁", "person", ["王建国"]],
    ["王建国牵头哪条产业链", "chain", ["先进轨道交通装备产业链"]],
    ["轨道交通产业链有哪些企业", "enterprise", ["中宇轨道交通装备有限公司"]],
    ["中宇公司属于哪条产业链", "chain", ["先进轨道交通装备产业链"]],
    ["先进轨道交通装备产业链有哪些项目", "project", ["中宇智能装备产业园"]],
    ["谁投资了中宇智能装备产业园", "investor", ["中宇轨道交通装备有限公司"]],
    ["石塘区有哪些企业", "enterprise", ["远大陶瓷有限公司"]],
    ["远大陶瓷有限公司位于哪里", "place", ["石塘区"]],
    ["谁获得了全国质量奖", "receiver", ["远大陶瓷有限公司"]],
    ["远大陶瓷有限公司给谁供货", "customer", ["中宇轨道交通装备有限公司"]],
    ["江州市陶瓷产业协会有哪些成员", "member", ["远大陶瓷有限公司"]],
    ["中宇公司和谁签了约", "other", ["江州市人民政府"]],
    ["谁在中宇公司任职", "person", ["陈静"]],
    ["陶瓷论坛是谁主办的", "body", ["江州市陶瓷产业协会"]],
  ])("%s", async (question, column, expected) => {
    const answer = await put(question);
    expect(answer.outcome).toBe("answered");
    expect(values(answer, column)).toEqual([...expected].sort());
  });

  it("keeps namesakes apart and shows the posts that tell them apart", async () => {
    const answer = await put("陈静担任什么职务");
    expect(answer.understood?.linked[0]?.entities.flatMap(({ posts }) => posts).sort()).toEqual([
      "中宇轨道交通装备有限公司 董事长",
      "江州市工业和信息化局 局长",
    ]);
    expect(answer.sentence).toContain("同名 2 个");
    expect(new Set(answer.rows.map(({ id }) => id)).size).toBe(2);
  });

  it("shows how two things are connected, with a sentence for every hop", async () => {
    const answer = await put("王建国和中宇公司有什么关系？");
    expect(answer.rows[0]?.cells.path).toContain("王建国");
    for (const row of answer.rows) expect(row.citations.length).toBe(row.edges.length);
  });

  it.each(["他参加了哪些活动？", "该公司位于哪里？"])("asks nothing of nobody: %s", async (question) => {
    expect((await put(question)).outcome).toBe("not-understood");
  });

  it("keeps the last person for 他", async () => {
    const first = await put("李志强担任什么职务？");
    const next = await put("他还参加了什么活动？", first);
    expect(values(next, "event")).toEqual([FORUM, PUSH, SIGNING].sort());
    expect(next.understood?.linked[0]?.via).toBe("before");
  });
});

describe("a question after another", () => {
  it.each([
    ["王建国参加了哪些活动", "那李志强呢？", "event", [FORUM, PUSH, SIGNING]],
    ["王建国2022年参加了哪些活动", "那2023年呢", "event", [SIGNING]],
    ["王建国参加了哪些活动", "2023年呢？", "event", [SIGNING]],
    ["Which events did 王建国 attend?", "What about 李志强?", "event", [FORUM, PUSH, SIGNING]],
    ["推进大会由谁主持？", "他担任什么职务？", "title", ["市委书记"]],
    ["谁参加了推进大会", "谁在这次会议上讲话了？", "person", ["王建国", "陈静"]],
    ["轨道交通产业链有哪些企业", "这条产业链的链长是谁", "person", ["王建国"]],
    ["远大陶瓷有限公司位于哪里", "该公司获得了哪些荣誉", "honor", ["全国质量奖"]],
    // It asks by itself: no place of the question before is taken.
    ["王建国参加了哪些活动", "李志强担任什么职务呢", "title", ["局长", "市长"]],
  ])("%s %s", async (first, next, column, expected) => {
    const answer = await put(next, await put(first));
    expect(values(answer, column)).toEqual([...expected].sort());
  });

  it("goes on after a question that went on", async () => {
    const first = await put("王建国担任什么职务");
    const second = await put("他2022年参加了哪些活动", first);
    const third = await put("那李志强呢", second);
    expect(values(third, "event")).toEqual([FORUM, PUSH].sort());
    expect(third.question).toBe("李志强2022年参加了哪些活动");
  });

  it("without one before it is not understood, and asks nothing about everybody", async () => {
    for (const question of ["那李志强呢？", "他呢", "and him?"]) {
      expect((await put(question)).rows, question).toEqual([]);
    }
  });
});

describe("a name that fits several", () => {
  it("is narrowed to those that are chosen", async () => {
    const all = await put("陈静担任什么职务");
    const [one] = all.understood?.linked[0]?.entities ?? [];
    const answer = await ask("陈静担任什么职务", { store, library, only: [one?.id ?? ""] });
    expect(answer.understood?.linked[0]?.entities).toEqual([one]);
    expect(answer.count).toBe(1);
    const none = await ask("陈静担任什么职务", { store, library, only: ["nobody"] });
    expect(none.count).toBe(2);
  });
});

describe("roles, posts and places in one question", () => {
  it.each([
    ["谁主持了推进大会，谁讲了话", "person", ["王建国", "陈静"]],
    ["Who chaired or spoke at 推进大会?", "person", ["王建国", "陈静"]],
    ["江州市长是谁", "person", ["李志强"]],
    ["市工信局局长陈静参加了哪些活动", "event", [FORUM]],
    ["李志强市长主持了哪些活动", "event", [FORUM]],
    ["推进大会王建国去没去", "who", ["王建国"]],
    ["江州市人民政府和谁签了约", "other", ["中宇轨道交通装备有限公司"]],
    ["谁给中宇公司供货", "supplier", ["远大陶瓷有限公司"]],
    ["中宇公司的供应商有哪些", "supplier", ["远大陶瓷有限公司"]],
    ["中宇公司给谁供货", "customer", []],
    ["轨道交通装备产业链的副链长是谁", "person", []],
    ["陈静是哪家企业的董事长", "body", ["中宇轨道交通装备有限公司"]],
    ["江州的陶瓷产业发展论坛由谁主持", "person", ["李志强"]],
    ["江州市轨道交通装备产业链有哪些企业", "enterprise", ["中宇轨道交通装备有限公司"]],
  ])("%s", async (question, column, expected) => {
    expect(values(await put(question), column)).toEqual([...expected].sort());
  });

  it("takes a post beside a name to tell namesakes apart", async () => {
    const answer = await put("中宇公司董事长陈静担任什么职务");
    expect(answer.understood?.linked[0]?.entities.map(({ id }) => id)).toHaveLength(1);
    expect(values(answer, "title")).toEqual(["董事长"]);
  });

  it("names both roles that it looked for", async () => {
    const { understood } = await put("谁主持了推进大会，谁讲了话");
    expect(understood?.says).toContain("主持或讲话");
    expect(understood).toMatchObject({ role: null, roles: ["chair", "speak"] });
  });

  it("does not answer about everybody when it does not know the one who is asked about", async () => {
    for (const question of ["张三丰参加了推进大会吗", "Did Zhang Sanfeng attend 推进大会?"]) {
      const answer = await put(question);
      expect(answer.outcome, question).toBe("nothing-found");
      expect(answer.rows, question).toEqual([]);
    }
  });
});

describe("every answer", () => {
  it("shows people with their post of that time", async () => {
    const answer = await put("推进大会由谁主持？");
    expect(answer.rows[0]?.cells.posts).toEqual(["中共江州市委员会 市委书记"]);
  });

  it("carries the statement, its parameters, what was understood, and a citation for every row", async () => {
    const answer = await put("王建国2022年8月参加了哪些活动");
    expect(answer.query?.name).toBe("events-attended");
    expect(answer.query?.cypher).toBe(library.find("events-attended", "embedded").text);
    expect(answer.query?.params).toMatchObject({ ids: ["wang"], from: "2022-08" });
    expect(answer.understood).toMatchObject({ intent: "events-attended", period: { words: "2022年8月" } });
    expect(answer.understood?.says).toBe("2022年8月，王建国参加的活动");
    for (const row of answer.rows) {
      expect(row.citations[0]?.quote).toContain("王建国");
      expect(row.citations[0]?.paper).toBe("江州日报");
    }
  });

  it("names the words it did not use", async () => {
    const answer = await put("穿红衣服的王建国参加了哪些活动");
    expect(answer.outcome).toBe("answered");
    expect(answer.unused.join("")).toContain("红衣服");
  });

  it("says what a wider question would find", async () => {
    const answer = await put("王建国2021年主持了哪些活动");
    expect(answer.outcome).toBe("nothing-found");
    expect(answer.alternatives.join()).toMatch(/不限时间则有 1 场/);
  });

  it("does not answer about everybody when it does not know a name", async () => {
    const answer = await put("张三丰参加了哪些会议？");
    expect(answer.outcome).toBe("nothing-found");
    expect(answer.rows).toEqual([]);
    expect(answer.sentence).toContain("张三丰");
  });
});
