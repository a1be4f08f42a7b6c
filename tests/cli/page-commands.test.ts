/** Commands about single pages: what they read, why, and how well. */
import { describe, expect, it } from "vitest";
import { fakeLianpu } from "../support/fake-world.ts";

const PAGE =
  "江城日报\n\n2021年9月14日 星期二\n\n全市重点产业链推进会召开\n\n本报讯（记者 李明远）昨日，全市重点产业链推进会召开，市委书记张建国主持会议并讲话。\n";

describe("lianpu extract", () => {
  it("prints the record of one page, and a list for several", async () => {
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE, "/in/b.txt": PAGE });
    const one = JSON.parse((await lianpu.run("extract", "/in/a.txt")).text);
    expect(one).toMatchObject({ source: "a.txt", paper: "江城日报", date: "2021-09-14" });
    expect(JSON.parse((await lianpu.run("extract", "/in")).text)).toHaveLength(2);
  });

  it("writes DIR/NAME.json for NAME.txt, honours NAME.meta.json, and stores nothing", async () => {
    const undated = PAGE.replace("2021年9月14日 星期二\n", "");
    const lianpu = fakeLianpu({ "/in/a.txt": undated, "/in/a.meta.json": '{"date":"2020-01-02"}' });
    await lianpu.run("extract", "/in/a.txt", "--out", "/out");
    expect(JSON.parse(lianpu.files.text("/out/a.json"))).toMatchObject({ date: "2020-01-02" });
    expect(lianpu.files.written).toEqual(["/out/a.json"]);
  });

  it("writes the records of a folder as its pages lie there, and never two into one file", async () => {
    const lianpu = fakeLianpu({ "/in/a/001.txt": PAGE, "/in/b/001.txt": PAGE });
    await lianpu.run("extract", "/in", "--out", "/out");
    expect(lianpu.files.written).toEqual(["/out/a/001.json", "/out/b/001.json"]);
    const both = lianpu.run("extract", "/in/a/001.txt", "/in/b/001.txt", "--out", "/once");
    await expect(both).rejects.toMatchObject({ code: "extract-clash" });
    expect(lianpu.files.written).toHaveLength(2);
  });

  it("goes on past a file that is no page, and says so", async () => {
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE, "/in/empty.txt": "" });
    const { said, text } = await lianpu.run("extract", "/in/empty.txt", "/in/a.txt");
    expect(said.join("\n")).toContain("page-empty");
    expect(JSON.parse(text)).toMatchObject({ source: "a.txt" });
    await expect(lianpu.run("extract", "/in/empty.txt")).rejects.toMatchObject({ code: "no-page-read" });
  });
});

describe("lianpu explain", () => {
  const lianpu = () => fakeLianpu({ "/in/a.txt": PAGE, "/in/empty.txt": "" });

  it("prints the layers over the sentence that holds some words, each with its rule", async () => {
    const { text } = await lianpu().run("explain", "/in/a.txt", "--at", "主持会议");
    expect(text).toContain("江城日报 [masthead], 2021-09-14 [masthead]");
    expect(text).toMatch(/Person +张建国 +\[person\.\S+ \d\.\d\d \d+–\d+\]/);
    expect(text).toMatch(/ATTENDED +张建国 → \S+ \{role: chair\} +\[attendance\.chair \d\.\d\d\]/);
  });

  it("finds the sentence at a character, and gives spans that hold its words", async () => {
    const at = PAGE.indexOf("张建国");
    const { json } = await lianpu().run("explain", "/in/a.txt", "--at", String(at));
    const { sentences } = json as {
      sentences: readonly { quote: string; span: { start: number; end: number } }[];
    };
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.quote).toBe(PAGE.slice(sentences[0]?.span.start, sentences[0]?.span.end));
    expect(sentences[0]?.quote).toContain("张建国");
  });

  it("prints every sentence where none is asked for", async () => {
    const { text } = await lianpu().run("explain", "/in/a.txt");
    expect(text.match(/^article 0, /gm)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    [["/in/a.txt", "--at", "99999"], "sentence-missing"],
    [["/in/a.txt", "--at", "没有这句话"], "sentence-missing"],
    [["/in/empty.txt"], "no-page-read"],
    [["/nowhere.txt"], "page-unreadable"],
  ])("refuses %o as %s", async (args, code) => {
    await expect(lianpu().run("explain", ...args)).rejects.toMatchObject({ code });
  });
});

describe("lianpu check", () => {
  const gold = JSON.stringify({
    source: "a.txt",
    articles: [
      {
        headline: "全市重点产业链推进会召开",
        persons: [
          { name: "张建国", mentions: ["张建国"] },
          { name: "某甲乙", mentions: [] },
        ],
      },
    ],
  });

  it("scores a page against its annotation and lists what is missing", async () => {
    const lianpu = fakeLianpu({ "/gold/a.json": gold, "/gold/a.txt": PAGE });
    const { text } = await lianpu.run("check", "--gold", "/gold", "--errors", "person");
    expect(text).toMatch(/person +1\.000 +0\.500 +0\.667 +1 +1 +2/);
    expect(text).toContain("a MISS 某甲乙");
  });

  it("lists how often each rule was right", async () => {
    const lianpu = fakeLianpu({ "/gold/a.json": gold, "/gold/a.txt": PAGE });
    const { json, text } = await lianpu.run("check", "--gold", "/gold", "--by-rule");
    const { rules } = json as { rules: readonly { kind: string; right: number; wrong: number }[] };
    const ofKind = (kind: string) => rules.filter((rule) => rule.kind === kind);
    expect(ofKind("Person").map(({ right, wrong }) => [right > 0, wrong])).toEqual([[true, 0]]);
    // The annotation above states no event, so what is said of one is wrong.
    for (const kind of ["Event", "ATTENDED"]) {
      expect(ofKind(kind).map(({ right, wrong }) => [right, wrong > 0])).toContainEqual([0, true]);
    }
    expect(text).toContain("precision");
  });

  it("scores again under damage, the same for the same seed", async () => {
    const lianpu = fakeLianpu({ "/gold/a.json": gold, "/gold/a.txt": PAGE });
    const { json, text } = await lianpu.run("check", "--gold", "/gold", "--noise", "1,30", "--seed", "7");
    expect(text).toMatch(/F1.*0 %.*1 %.*30 %/);
    const again = await lianpu.run("check", "--gold", "/gold", "--noise", "1,30", "--seed", "7");
    expect(again.json).toEqual(json);
    const { points } = json as { points: readonly { percent: number }[] };
    expect(points.map(({ percent }) => percent)).toEqual([0, 1, 30]);
  });

  it.each([
    ["--noise", "much"],
    ["--noise", "90"],
    ["--noise", "1", "--seed", "x"],
  ])("refuses %s %s", async (...args) => {
    const lianpu = fakeLianpu({ "/gold/a.json": gold, "/gold/a.txt": PAGE });
    await expect(lianpu.run("check", "--gold", "/gold", ...args)).rejects.toMatchObject({
      code: "noise-unreadable",
    });
  });

  it.each([
    [{ "/gold/a.txt": PAGE }, ["--questions", "/q.yaml"], "check-what"],
    [{ "/gold/a.txt": PAGE }, [], "gold-missing"],
    [{ "/gold/a.json": gold }, [], "gold-without-page"],
    [{ "/gold/a.json": "{", "/gold/a.txt": PAGE }, [], "gold-broken"],
    [{ "/gold/a.json": "[]", "/gold/a.txt": PAGE }, [], "gold-broken"],
    [{ "/gold/a.json": gold, "/gold/a.txt": PAGE }, ["--errors", "persons"], "category-unknown"],
  ])("refuses %o %o as %s", async (files, args, code) => {
    await expect(fakeLianpu(files).run("check", "--gold", "/gold", ...args)).rejects.toMatchObject({ code });
  });
});

describe("lianpu coverage", () => {
  it("counts sentences with a trigger and those of them that gave nothing, by trigger and page", async () => {
    const silent = PAGE.replace("市委书记张建国主持会议并讲话", "有关方面要尽快签约").replace(
      "江城日报",
      "河口日报",
    );
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE, "/in/b.txt": silent });
    const { json, text } = await lianpu.run("coverage", "/in");
    const { pages, triggers } = json as {
      pages: readonly { sentences: number; silent: number }[];
      triggers: readonly { trigger: string; sentences: number; silent: number; example: string }[];
    };
    expect(pages.map((page) => [page.sentences, page.silent])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(triggers.reduce((sum, { sentences }) => sum + sentences, 0)).toBe(2);
    expect(triggers[0]).toMatchObject({ silent: 1, example: expect.stringContaining("尽快签约") });
    const cut = (await lianpu.run("coverage", "/in", "--limit", "1", "--json")).json as typeof json;
    expect(cut).toEqual({ pages: pages.slice(0, 1), triggers: triggers.slice(0, 1) });
    expect(text).toContain("2 pages, 2 sentences with a trigger, 1 gave a statement (50.0 %)");
  });

  it("refuses files of which none is a page", async () => {
    const lianpu = fakeLianpu({ "/in/empty.txt": "" });
    await expect(lianpu.run("coverage", "/in/empty.txt")).rejects.toMatchObject({ code: "no-page-read" });
  });
});
