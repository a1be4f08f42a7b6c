/** Commands in this process: what they answer, and what they say to wrong input. */
import { describe, expect, it } from "vitest";
import { fakeLianpu } from "../support/fake-world.ts";
import { newsGraph } from "../support/news-graph.ts";

const PAGE =
  "江城日报\n\n2021年9月14日 星期二\n\n全市重点产业链推进会召开\n\n本报讯（记者 李明远）昨日，全市重点产业链推进会召开，市委书记张建国主持会议并讲话。\n";

describe("lianpu build", () => {
  it("says how many pages were read, and that a second build found nothing new", async () => {
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE });
    expect((await lianpu.run("build", "/in")).text).toContain("1 pages (1 newly read)");
    expect((await lianpu.run("build", "/in")).text).toContain("nothing new: 1 pages as they were");
  });

  it("gives its report as JSON", async () => {
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE });
    expect((await lianpu.run("build", "/in", "--json")).json).toMatchObject({
      changed: true,
      pages: { inGraph: 1 },
    });
  });

  it("names a path that is not there", async () => {
    await expect(fakeLianpu().run("build", "/nowhere")).rejects.toMatchObject({ code: "page-missing" });
  });
});

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

describe("lianpu query", () => {
  it("runs the text that the gate has checked", async () => {
    const lianpu = fakeLianpu();
    const { text } = await lianpu.run("query", "MATCH (p:Person) RETURN p.name AS name", "--format", "csv");
    expect(text).toBe("name\r\n王建国\r\n");
    expect(lianpu.asked).toEqual(["MATCH (p:Person) RETURN p.name AS name"]);
  });

  it("refuses what writes, with the place, before it reaches the store", async () => {
    const lianpu = fakeLianpu();
    const refused = lianpu.run("query", "MATCH (p:Person) DELETE p");
    await expect(refused).rejects.toThrow(/\(1:\d+\)/);
    expect(lianpu.asked).toEqual([]);
  });

  it("prints tables whose Chinese columns stand straight", async () => {
    const lianpu = fakeLianpu();
    lianpu.answer = {
      columns: ["name", "n"],
      rows: [
        ["王建国", 1],
        ["Li", 20],
      ],
      truncated: false,
    };
    const { text } = await lianpu.run("query", "MATCH (p) RETURN p.name AS name, 1 AS n");
    expect(text.split("\n")).toContain("│ 王建国 │  1 │");
    expect(text.split("\n")).toContain("│ Li     │ 20 │");
  });

  it("prints JSON rows, lists and nodes in CSV, and keeps a spreadsheet from running a cell", async () => {
    const lianpu = fakeLianpu();
    lianpu.answer = {
      columns: ["a", "b"],
      rows: [
        [["chair", "speak"], "=1+1"],
        [{ name: "王建国" }, 'x"y'],
      ],
      truncated: false,
    };
    const cypher = "MATCH (p) RETURN p.a AS a, p.b AS b";
    expect((await lianpu.run("query", cypher, "--format", "csv")).text).toBe(
      'a,b\r\nchair|speak,\'=1+1\r\n王建国,"x""y"\r\n',
    );
    expect(JSON.parse((await lianpu.run("query", cypher, "--json")).text)[0]).toEqual({
      a: ["chair", "speak"],
      b: "=1+1",
    });
  });

  it("says when rows were left out", async () => {
    const lianpu = fakeLianpu();
    lianpu.answer = { ...lianpu.answer, truncated: true };
    expect((await lianpu.run("query", "MATCH (p) RETURN p.name AS name")).said.join()).toContain(
      "only the first 1 rows",
    );
  });

  it("reads statements from files and the library, and wants exactly one", async () => {
    const lianpu = fakeLianpu({ "/q.cypher": "MATCH (n) RETURN n.name AS name" });
    await lianpu.run("query", "--file", "/q.cypher");
    await lianpu.run("query", "--name", "events-of-person", "--param", "person=王建国");
    expect(lianpu.asked[0]).toContain("MATCH (n)");
    expect(lianpu.asked[1]).toContain("$person");
    await expect(lianpu.run("query")).rejects.toMatchObject({ code: "query-unclear" });
    await expect(lianpu.run("query", "--name", "events-of-persn")).rejects.toThrow("events-of-person");
    await expect(lianpu.run("query", "--name", "events-of-person")).rejects.toMatchObject({
      code: "param-missing",
    });
    await expect(lianpu.run("query", "--file", "/none.cypher")).rejects.toMatchObject({
      code: "file-missing",
    });
  });

  it("lists the library", async () => {
    expect((await fakeLianpu().run("query", "--list")).text).toContain("who-attended");
  });
});

describe("lianpu show", () => {
  const person = newsGraph(2).nodes.find(({ label }) => label === "Person");

  it("shows an entity's facts with sentences, paper and day", async () => {
    const { text } = await fakeLianpu().run("show", person?.name ?? "");
    expect(text).toContain(person?.name);
    expect(text).toMatch(/attended → /);
    expect(text).toMatch(/\n {6}— /);
  });

  it("speaks Chinese where the terminal does", async () => {
    const lianpu = fakeLianpu();
    lianpu.env.LANG = "zh_CN.UTF-8";
    expect((await lianpu.run("show", person?.name ?? "")).text).toContain("参加 → ");
  });

  it("takes an id, and says so where nothing is named like that", async () => {
    const lianpu = fakeLianpu();
    expect((await lianpu.run("show", person?.id ?? "")).text).toContain(person?.name);
    await expect(lianpu.run("show", "查无此人某某")).rejects.toMatchObject({ code: "entity-unknown" });
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

  it.each([
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
    expect(text).toContain("2 pages, 2 sentences with a trigger, 1 gave a statement (50.0 %)");
  });

  it("refuses files of which none is a page", async () => {
    const lianpu = fakeLianpu({ "/in/empty.txt": "" });
    await expect(lianpu.run("coverage", "/in/empty.txt")).rejects.toMatchObject({ code: "no-page-read" });
  });
});

describe("lianpu issues", () => {
  it("counts and lists them, filtered, and wants a build first", async () => {
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE, "/in/empty.txt": "" });
    await expect(lianpu.run("issues")).rejects.toMatchObject({ code: "nothing-built" });
    await lianpu.run("build", "/in");
    expect((await lianpu.run("issues")).text).toContain("1 error page-empty");
    expect((await lianpu.run("issues", "--code", "page-empty")).json).toHaveLength(1);
    expect((await lianpu.run("issues", "--level", "error", "--page", "nowhere")).text).toBe("no issues\n");
  });
});

describe("lianpu export", () => {
  it("prints the graph, and writes CSV into a folder alone", async () => {
    const lianpu = fakeLianpu();
    lianpu.answer = { columns: ["id"], rows: [], truncated: false };
    expect((await lianpu.run("export", "--format", "gexf")).text).toContain("<gexf");
    await expect(lianpu.run("export", "--format", "csv")).rejects.toMatchObject({
      code: "export-folder-missing",
    });
    await expect(lianpu.run("export", "--format", "xls")).rejects.toThrow(/xls/);
  });
});

describe("wrong options", () => {
  it.each([
    [["query", "x", "--limit", "0"]],
    [["query", "x", "--param", "novalue"]],
    [["serve", "--port", "70000"]],
    [["serve", "--port", "http"]],
    [["check"]],
    [["extract"]],
    [["bild"]],
    [["build", "--store", "oracle"]],
  ])("%o are refused by name", async (args) => {
    await expect(fakeLianpu().run(...args)).rejects.toMatchObject({
      name: expect.stringMatching(/Commander|Invalid/),
    });
  });
});

describe("lianpu ask", () => {
  it("answers in one line where nothing fits, and gives the stable shape as JSON", async () => {
    const lianpu = fakeLianpu();
    lianpu.answer = { columns: ["id", "name"], rows: [], truncated: false };
    const { json, text } = await lianpu.run("ask", "今天天气怎么样");
    expect(json).toMatchObject({ question: "今天天气怎么样", rows: [], language: "zh" });
    expect(text.split("\n")[0]).not.toBe("");
  });

  it("reads questions line by line until the input ends", async () => {
    const lianpu = fakeLianpu();
    lianpu.answer = { columns: ["id", "name"], rows: [], truncated: false };
    const lines = ["今天天气怎么样", "", null];
    Object.assign(lianpu.world, { readLine: async () => lines.shift() ?? null });
    const { said } = await lianpu.run("ask");
    expect(said).toHaveLength(1);
  });
});
