/** Pages through the API: as they were printed, and new ones that people hand in, read first and then joined to the graph. */
import { beforeEach, describe, expect, it } from "vitest";
import { addingOf } from "../../src/cli/adding.ts";
import { judgingOf } from "../../src/cli/judging.ts";
import { createApp } from "../../src/http/app.ts";
import type {
  Answer,
  EvidenceAnswer,
  JoinAnswer,
  JudgementsAnswer,
  NamedOn,
  PrintedPage,
  ReadFile,
} from "../../src/http/contract.ts";
import { safeName } from "../../src/pipeline/add-pages.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { type Fake, fakeLianpu } from "../support/fake-world.ts";
import { gb18030 } from "../support/gb18030.ts";
import { memoryStore } from "../support/memory-store.ts";

const HOST = { host: "127.0.0.1:4321" };
const NEW_PAGE =
  "江城日报\n\n2021年9月16日\n\n全市产业链推进会召开\n\n本报讯（记者 李明远）昨日，江城市市长张建国主持会议。江城市教育局局长刘思远出席会议。\n";
const utf8 = (text: string) => new TextEncoder().encode(text);

let fake: Fake;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  fake = fakeLianpu(DOUBTFUL_PAGES);
  await fake.run("build", "/in");
  app = serve(false);
});

function serve(readOnly: boolean) {
  const judging = judgingOf(fake.real(), readOnly);
  const token = judging.write?.token;
  return createApp({
    store: async () => memoryStore(fake.graph(), () => ({ columns: [], rows: [], truncated: false })),
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async () => null,
    judging,
    ...(token === undefined ? {} : { adding: addingOf(fake.real(), token) }),
    info: { version: "0", readOnly },
    clock: () => 0,
  });
}

async function get<T>(path: string): Promise<T> {
  const answer = (await (await app.request(path, { headers: HOST })).json()) as Answer<T>;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data;
}

async function post(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
) {
  const response = await app.request(path, { method: "POST", headers: { ...HOST, ...headers }, body });
  const answer = (await response.json()) as Answer<unknown>;
  return { status: response.status, answer, code: answer.ok ? "" : answer.error.code };
}

const token = async () => (await get<JudgementsAnswer>("/api/judgements")).token;

async function hand(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const headers = { "content-type": "application/octet-stream", "x-lianpu-token": await token() };
  return post(`/api/pages?name=${encodeURIComponent(name)}`, bytes, headers);
}

async function read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const { answer } = await hand(name, bytes);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data as ReadFile;
}

async function join(files: unknown) {
  const headers = { "content-type": "application/json", "x-lianpu-token": await token() };
  return post("/api/pages/join", JSON.stringify({ files }), headers);
}

async function joined(files: unknown): Promise<JoinAnswer> {
  const { answer } = await join(files);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data as JoinAnswer;
}

const idOf = (name: string) => fake.graph().nodes.find((node) => node.name === name)?.id ?? "";
const pagesOf = () => fake.graph().nodes.filter(({ label }) => label === "Page");
const kept = () => [...fake.files.files.keys()].filter((path) => path.startsWith("/data/pages/"));

describe("a page as printed", () => {
  it("comes whole, with its articles in their places and the sentence marked", async () => {
    const edge = fake.graph().edges.find(({ type }) => type === "HOLDS")?.id ?? "";
    const { statements } = await get<EvidenceAnswer>(`/api/evidence/${encodeURIComponent(edge)}`);
    const [first] = statements;
    if (first === undefined) throw new Error("nothing says so");
    const page = await get<PrintedPage>(
      `/api/pages?id=${encodeURIComponent(first.page)}&statement=${first.id}`,
    );
    expect(page.text).toBe(DOUBTFUL_PAGES["/in/a.txt"]);
    const [mark] = page.marks;
    expect(page.text.slice(mark?.start, mark?.end)).toBe(first.quote);
    const [article] = page.articles;
    const printed = article?.spans.map(({ start, end }) => page.text.slice(start, end)).join("") ?? "";
    expect(printed).toContain("全市经济工作会议召开");
    expect(printed).toContain(first.quote);
    expect(printed).not.toContain("江城日报");
  });

  it("marks every place that names an entity, and lists the articles that do", async () => {
    const id = idOf("张建国");
    const { articles, total } = await get<NamedOn>(`/api/entities/${id}/pages`);
    expect([articles.length, total]).toEqual([2, 2]);
    expect(articles[0]).toMatchObject({ paper: "江城日报", date: "2021-09-15", count: 1 });
    const page = await get<PrintedPage>(
      `/api/pages?id=${encodeURIComponent(articles[0]?.pageId ?? "")}&entity=${id}`,
    );
    expect(page.marks.map(({ start, end }) => page.text.slice(start, end))).toEqual(["张建国"]);
  });

  it("of another name is not found, and no file can be asked for by a path", async () => {
    for (const id of ["nothing", "../../etc/passwd", "/in/a.txt"]) {
      await expect(get(`/api/pages?id=${encodeURIComponent(id)}`)).rejects.toThrow("page-not-found");
    }
  });
});

describe("a file that is handed in", () => {
  it("is read and shown with a sentence for each fact, and nothing is kept of it", async () => {
    const before = new Map(fake.files.files);
    const file = await read("新版面.txt", utf8(NEW_PAGE));
    expect(file).toMatchObject({ state: "new", name: "新版面.txt", page: { date: "2021-09-16" } });
    expect(file.facts.map(({ relation }) => relation)).toContain("HOLDS");
    for (const { quote, at } of file.facts) expect(file.page.text.slice(at.start, at.end)).toBe(quote);
    expect(fake.files.files).toEqual(before);
  });

  it("joins the graph when it is told to, and changes nothing the second time", async () => {
    const file = await read("新版面.txt", utf8(NEW_PAGE));
    const answer = await joined([{ id: file.id }]);
    expect(answer).toMatchObject({ changed: true, pages: [file.page.id] });
    expect(answer.edges.length).toBeGreaterThan(0);
    const ends = new Set(answer.nodes.map(({ id }) => id));
    for (const { from, to } of answer.edges) expect(ends.has(from) && ends.has(to)).toBe(true);
    expect(pagesOf()).toHaveLength(3);
    const again = await read("anderer Name.txt", utf8(NEW_PAGE));
    expect(again.state).toBe("known");
    const graph = fake.graph();
    expect((await joined([{ id: again.id }])).changed).toBe(false);
    expect(fake.graph()).toBe(graph);
    expect(kept()).toEqual(["/data/pages/新版面.txt"]);
  });

  it("joins with what was decided on its statements", async () => {
    const { id, facts } = await read("新版面.txt", utf8(NEW_PAGE));
    const refused = facts.find(
      ({ subject, relation }) => subject.name === "刘思远" && relation === "ATTENDED",
    );
    const taken = facts.find(({ subject, relation }) => subject.name === "张建国" && relation === "ATTENDED");
    await joined([{ id, reject: [refused?.id], accept: [taken?.id] }]);
    const statements = new Map(
      fake.graph().nodes.flatMap((node) => (node.label === "Statement" ? [[node.id, node] as const] : [])),
    );
    expect(statements.has(refused?.id ?? "")).toBe(false);
    const edge = fake.graph().edges.find((each) => each.id === statements.get(taken?.id ?? "")?.props.edgeId);
    expect(edge?.props.score).toBe(1);
    expect((await get<JudgementsAnswer>("/api/judgements")).judgements).toHaveLength(2);
    const { statements: items } = await get<EvidenceAnswer>(`/api/evidence/${edge?.id}`);
    expect(items[0]?.decision).toMatchObject({ kind: "accept" });
  });

  it("may be of GB18030, and several join at once", async () => {
    const gb = gb18030(NEW_PAGE.replace("16日", "17日"));
    const [a, b] = [await read("a.txt", utf8(NEW_PAGE)), await read("b.txt", gb)];
    expect(b.page.text).toContain("张建国");
    expect((await joined([{ id: a.id }, { id: b.id }])).pages).toHaveLength(2);
    expect(pagesOf()).toHaveLength(4);
  });

  it("says that it takes the place of another print of the same page", async () => {
    const page = (words: string) =>
      utf8(`江城日报\n2021年9月18日 A01版\n\n${words}召开\n\n本报讯 ${words}昨日召开。\n`);
    const first = await read("x_江城日报_2021-09-18_A01.txt", page("经济工作会议"));
    await joined([{ id: first.id }]);
    const second = await read("y_江城日报_2021-09-18_A01.txt", page("经济工作会议（修订）"));
    expect(second).toMatchObject({ state: "replaces", page: { id: first.page.id } });
  });

  it.each([
    ["an empty file", utf8(""), "page-empty"],
    ["nothing but blanks", utf8(" \n\t\n"), "page-empty"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "page-binary",
    ],
    ["bytes of no encoding", new Uint8Array([0xe6, 0xb1, 0xff, 0xff, 0x80, 0x80]), "page-encoding"],
  ])("is refused with a reason: %s", async (_, bytes, code) => {
    expect(await hand("x.txt", bytes)).toMatchObject({ status: 400, code });
  });

  it("is refused where it is larger than two megabytes", async () => {
    expect(await hand("x.txt", new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61))).toMatchObject({
      status: 413,
      code: "body-too-large",
    });
  });

  it.each([
    ["../../../etc/cron.d/x.txt", "x.txt"],
    ["..\\..\\windows\\x.TXT", "x.txt"],
    ["/etc/passwd", "passwd.txt"],
    ["..", "page.txt"],
    ["", "page.txt"],
    [".hidden", "hidden.txt"],
    ["a\u0000b\u202etxt.exe", "abtxt.exe.txt"],
    ["<img src=x onerror=alert(1)>.txt", "img src=x onerror=alert(1).txt"],
    ["a.meta.json", "a.meta.json.txt"],
    ["江城日报 2021-09-16 A01.txt", "江城日报 2021-09-16 A01.txt"],
    [`${"长".repeat(500)}.txt`, `${"长".repeat(60)}.txt`],
  ])("gets a name that is safe in any folder: %j", async (given, safe) => {
    expect(safeName(given)).toBe(safe);
    const file = await read(given, utf8(NEW_PAGE));
    await joined([{ id: file.id }]);
    expect(kept()).toEqual([`/data/pages/${safe}`]);
  });

  it("keeps apart two files of one name", async () => {
    const [a, b] = [
      await read("x.txt", utf8(NEW_PAGE)),
      await read("x.txt", utf8(NEW_PAGE.replace("16日", "19日"))),
    ];
    expect(a.name).not.toBe(b.name);
    await joined([{ id: a.id }]);
    await joined([{ id: b.id }]);
    expect(kept()).toHaveLength(2);
    expect(pagesOf()).toHaveLength(4);
  });

  it("leaves no trace where the build fails, and joins when it is tried again", async () => {
    const file = await read("x.txt", utf8(NEW_PAGE));
    const graph = fake.graph();
    fake.files.failWrite = "identity.jsonl";
    expect((await join([{ id: file.id, reject: [file.facts[0]?.id] }])).status).toBe(507);
    expect([kept(), fake.graph()]).toEqual([[], graph]);
    expect((await get<JudgementsAnswer>("/api/judgements")).judgements).toEqual([]);
    // The clock stands still here; what undoes a decision comes after it all the same.
    const [decided = "", undone = ""] = fake.files
      .text("/data/judgements.jsonl")
      .split("\n")
      .map((line) => (line === "" ? undefined : JSON.parse(line).at));
    expect(decided < undone).toBe(true);
    fake.files.failWrite = null;
    expect((await joined([{ id: file.id }])).changed).toBe(true);
  });

  it("that nobody handed in does not join, nor a decision on a statement that it has not", async () => {
    expect(await join([{ id: "0" }])).toMatchObject({ status: 404, code: "file-not-found" });
    const { id } = await read("x.txt", utf8(NEW_PAGE));
    expect(await join([{ id, reject: ["0"] }])).toMatchObject({ status: 404, code: "judgement-unknown" });
    expect(await join([])).toMatchObject({ status: 400, code: "bad-request" });
    expect(kept()).toEqual([]);
  });
});

describe("who may hand in pages", () => {
  const octets = { "content-type": "application/octet-stream" };
  it.each([
    ["no token", octets, 403],
    ["a wrong token", { ...octets, "x-lianpu-token": "0" }, 403],
    ["the type of a form", { "content-type": "text/plain" }, 415],
    ["the type of a form with a file", { "content-type": "multipart/form-data; boundary=x" }, 415],
    ["another site's page", { ...octets, origin: "http://evil.example" }, 403],
    ["what the browser calls cross-site", { ...octets, "sec-fetch-site": "cross-site" }, 403],
    ["another host's name", { ...octets, host: "evil.example" }, 403],
  ])("%s is refused", async (_, headers, status) => {
    const full = status === 403 && !("x-lianpu-token" in headers) && Object.keys(headers).length > 1;
    const own = full ? { ...headers, "x-lianpu-token": await token() } : headers;
    expect((await post("/api/pages?name=x.txt", utf8(NEW_PAGE), own)).status).toBe(status);
  });

  it("is nobody where the server only reads", async () => {
    app = serve(true);
    expect(
      await post("/api/pages?name=x.txt", utf8(NEW_PAGE), { ...octets, "x-lianpu-token": "" }),
    ).toMatchObject({ status: 403, code: "read-only" });
    const json = { "content-type": "application/json", "x-lianpu-token": "" };
    expect((await post("/api/pages/join", "{}", json)).status).toBe(403);
    expect(
      (await get<PrintedPage>(`/api/pages?id=${encodeURIComponent(pagesOf()[0]?.id ?? "")}`)).text,
    ).toContain("江城日报");
  });
});
