/** Decisions on the command line: taken, shown, undone, kept over every build, told where they lose their ground. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Issue, Judgement, Statement } from "../../src/model/index.ts";
import type { IdentityRow } from "../../src/pipeline/identity-log.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { type Fake, fakeLianpu } from "../support/fake-world.ts";

let fake: Fake;
beforeEach(async () => {
  fake = fakeLianpu(DOUBTFUL_PAGES);
  fake.env.LIANPU_BY = "编辑甲";
  await fake.run("build", "/in");
});

function lines<T>(file: string): readonly T[] {
  const text = fake.files.text(`/data/${file}`);
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as T]));
}
const people = (name: string) =>
  lines<IdentityRow>("identity.jsonl").filter((row) => row.label === "Person" && row.name === name);
const codes = () =>
  lines<Issue>("issues.jsonl").flatMap(({ code }) => (code.startsWith("judgement") ? [code] : []));
const log = () => lines<Judgement>("judgements.jsonl");
const holds = () =>
  lines<Statement>("statements.jsonl").filter(
    ({ subject, relation }) => subject.name === "刘思远" && relation === "HOLDS",
  );

describe("lianpu judge", () => {
  const apart = async () => {
    const [one] = people("张建国");
    await fake.run("judge", "different", ...(one?.keys ?? []), "--why", "父子同名");
  };

  it("keeps apart what a shared post had joined, and says who, when and why", async () => {
    expect(people("张建国")).toHaveLength(1);
    await apart();
    expect(people("张建国")).toHaveLength(2);
    expect(log()).toMatchObject([{ kind: "different", by: "编辑甲", why: "父子同名" }]);
  });

  it("joins two by their ids, keeps the log over a rebuild from nothing, and undoes by id", async () => {
    await apart();
    await fake.run("judge", "--undo");
    expect(people("张建国")).toHaveLength(1);
    await apart();
    for (const path of [...fake.files.files.keys()]) {
      if (path.startsWith("/data/") && !path.endsWith("judgements.jsonl")) fake.files.files.delete(path);
    }
    await fake.run("build", "/in");
    expect(people("张建国")).toHaveLength(2);
    await fake.run("judge", "--undo", log().at(-1)?.id ?? "");
    expect(people("张建国")).toHaveLength(1);
    expect((await fake.run("judge", "--list")).text).toContain("no decisions");
    expect(log()).toHaveLength(4);
  });

  it("holds when another extractor reads every page anew", async () => {
    await apart();
    Object.assign(fake.world, { extractor: () => "v2" });
    expect((await fake.run("build", "/in")).text).toContain("2 newly read");
    expect([people("张建国").length, codes()]).toEqual([2, []]);
  });

  it("names entities by their names, and refuses one that several bear", async () => {
    await expect(fake.run("judge", "same", "张建国", "查无此人")).rejects.toMatchObject({
      code: "judgement-unknown",
    });
    await apart();
    await expect(fake.run("judge", "same", "张建国", "王海燕")).rejects.toThrow(/several are named 张建国/);
    await expect(fake.run("judge", "same", "刘思远", "刘思远")).rejects.toMatchObject({
      code: "judgement-unclear",
    });
    expect(log()).toHaveLength(1);
  });

  it("refuses what is not about the right number of things, and a correction of nothing", async () => {
    await expect(fake.run("judge", "same", "张建国")).rejects.toMatchObject({ code: "judgement-unclear" });
    await expect(fake.run("judge")).rejects.toMatchObject({ code: "judgement-unclear" });
    await expect(fake.run("judge", "correct", "张建国")).rejects.toMatchObject({ code: "judgement-unclear" });
    await expect(fake.run("judge", "correct", "张建国", "--set", "id=1")).rejects.toThrow(/cannot be set/);
    await expect(fake.run("judge", "--undo")).rejects.toMatchObject({ code: "judgement-unknown" });
  });

  it("corrects the name of an entity; the printed one stays an alias", async () => {
    await fake.run("judge", "correct", "刘思远", "--set", "name=刘思源");
    expect(people("刘思源")).toHaveLength(1);
    expect(people("刘思源")[0]?.names.map(([name]) => name)).toContain("刘思远");
  });

  it("a decision on a statement holds when the page is edited elsewhere, and is told when its sentence goes", async () => {
    const [statement] = holds().filter(({ evidence }) => evidence.page.startsWith("a"));
    await fake.run("judge", "reject", statement?.id ?? "", "--later");
    const edit = (from: string, to: string) => {
      const text = fake.files.text("/in/a.txt").replace(from, to);
      fake.files.files.set("/in/a.txt", new TextEncoder().encode(text));
      return fake.run("build", "/in");
    };
    await edit("全市经济工作会议召开", "江城市召开全市经济工作会议");
    expect(holds().some(({ id }) => id === statement?.id)).toBe(false);
    expect(codes()).toEqual([]);
    await edit("江城市教育局局长刘思远出席会议。", "");
    expect(codes()).toEqual(["judgement-orphaned"]);
    expect(log()).toHaveLength(1);
  });

  it("is about the one statement between two that are named, and lists several to pick from", async () => {
    const two = ["江城市教育局", "刘思远"];
    await expect(fake.run("judge", "reject", ...two)).rejects.toThrow(
      /several statements are:\n {2}[0-9a-f]{16} 刘思远 任职 江城市教育局 局长 — a\.txt/,
    );
    await expect(fake.run("judge", "reject", "王海燕", "刘思远")).rejects.toThrow(/no statement is about/);
    await fake.run("forget", "b.txt");
    await fake.run("judge", "reject", ...two, "--why", "误记");
    expect(log()).toMatchObject([{ kind: "reject", says: "刘思远 任职 江城市教育局 局长" }]);
    const held = fake
      .graph()
      .edges.filter(({ type }) => type === "HOLDS")
      .map(({ from }) => from);
    expect([holds().length, held.includes(people("刘思远")[0]?.id ?? "")]).toEqual([1, false]);
  });

  it("tells who went against whom", async () => {
    const [statement] = holds();
    await fake.run("judge", "reject", statement?.id ?? "");
    await fake.run("judge", "accept", statement?.id ?? "", "--by", "编辑乙");
    expect(codes()).toEqual(["judgement-overruled"]);
  });

  it("leaves out what is no decision, names its line and keeps its text", async () => {
    fake.files.files.set("/data/judgements.jsonl", new TextEncoder().encode('{"id":1}\n'));
    expect((await fake.run("build", "/in")).said).toContain("damaged and left out: /data/judgements.jsonl:1");
    expect(fake.files.text("/data/judgements.jsonl.damaged")).toBe('{"id":1}\n');
    expect(fake.files.text("/data/judgements.jsonl")).toBe("");
  });
});

describe("lianpu review", () => {
  const press = (...keys: readonly string[]) => {
    const waiting = [...keys];
    Object.assign(fake.world, {
      readKey: async () => waiting.shift() ?? null,
      readLine: async () => "查过简历",
    });
  };
  const shown = () => fake.files.said.filter((line) => /^\n\[/.test(line));

  it("shows a pair side by side with its sentences and joins it by one key", async () => {
    expect(people("李伟")).toHaveLength(2);
    press("s");
    const { text } = await fake.run("review", "--only", "pair");
    expect(shown()[0]).toMatch(/李伟 .*江城日报 2021-09-1\d.* │ 李伟/);
    expect(shown()[0]).toContain("李伟、王海燕参加会议。");
    expect(text).toMatch(/^1 decided/);
    expect(people("李伟")).toHaveLength(1);
  });

  it("takes a reason, undoes the last decision and shows the pair again", async () => {
    press("w", "d", "u", "d", "q");
    await fake.run("review", "--only", "pair");
    expect(log().map(({ kind, why, undone }) => [kind, why, undone])).toEqual([
      ["different", "查过简历", undefined],
      ["different", "查过简历", true],
      ["different", undefined, undefined],
    ]);
    expect(shown()).toHaveLength(2);
    expect((await fake.run("review", "--only", "pair")).text).toContain("nothing is open");
  });

  it("says its keys at a wrong one, skips, and changes nothing without a decision", async () => {
    press("x", "u", "n");
    const before = fake.files.text("/data/state.json");
    await fake.run("review", "--only", "pair");
    expect(fake.files.said).toContain("nothing to undo");
    expect([log(), fake.files.text("/data/state.json")]).toEqual([[], before]);
  });

  it("ends with the input", async () => {
    press();
    expect((await fake.run("review")).text).toMatch(/^0 decided/);
  });
});
