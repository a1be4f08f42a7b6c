/** Commands in this process: what they answer, and what they say to wrong input. */
import { describe, expect, it } from "vitest";
import { fakeLianpu } from "../support/fake-world.ts";
import { newsGraph } from "../support/news-graph.ts";

const PAGE =
  "江城日报\n\n2021年9月14日 星期二\n\n全市重点产业链推进会召开\n\n本报讯（记者 李明远）昨日，全市重点产业链推进会召开，市委书记张建国主持会议并讲话。\n";

describe("lianpu build", () => {
  it("says how many pages were read, and that a second build found nothing new", async () => {
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE });
    expect((await lianpu.run("build", "/in")).text).toContain("1 page (1 newly read)");
    expect((await lianpu.run("build", "/in")).text).toContain("nothing new: 1 page as it was");
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

describe("lianpu issues", () => {
  it("counts and lists them, filtered, and wants a build first", async () => {
    const lianpu = fakeLianpu({ "/in/a.txt": PAGE, "/in/empty.txt": "", "/in/blank.txt": " " });
    await expect(lianpu.run("issues")).rejects.toMatchObject({ code: "nothing-built" });
    await lianpu.run("build", "/in");
    expect((await lianpu.run("issues")).text).toContain("2 error page-empty");
    expect((await lianpu.run("issues", "--code", "page-empty")).json).toHaveLength(2);
    expect((await lianpu.run("issues", "--level", "error", "--page", "nowhere")).text).toBe("no issues\n");
    const { json } = await lianpu.run("issues", "--json");
    expect((json as readonly unknown[]).length).toBeGreaterThan(1);
    expect((await lianpu.run("issues", "--json", "--limit", "1")).json).toEqual(
      (json as readonly unknown[]).slice(0, 1),
    );
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
