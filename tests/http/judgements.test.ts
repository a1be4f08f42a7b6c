/** Decisions through the API: only with the token of this server, never where it only reads, the same as on the command line. */
import { beforeEach, describe, expect, it } from "vitest";
import { judgingOf } from "../../src/cli/judging.ts";
import { createApp } from "../../src/http/app.ts";
import type {
  Answer,
  AppliedAnswer,
  EntityAnswer,
  JudgementItem,
  JudgementsAnswer,
  PostsAnswer,
  ReviewAnswer,
} from "../../src/http/contract.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { type Fake, fakeLianpu } from "../support/fake-world.ts";
import { shippedLibrary } from "../support/library.ts";
import { memoryStore } from "../support/memory-store.ts";

const HOST = { host: "127.0.0.1:4321" };
const queries = shippedLibrary().queries.map(({ name, says, text }) => ({
  name,
  says,
  question: { zh: "", en: "" },
  params: [],
  cypher: text,
}));

let fake: Fake;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  fake = fakeLianpu(DOUBTFUL_PAGES);
  await fake.run("build", "/in");
  app = serve(false);
});

function serve(readOnly: boolean) {
  const store = memoryStore(fake.graph(), () => ({ columns: [], rows: [], truncated: false }));
  return createApp({
    store: async () => store,
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async () => null,
    library: queries,
    judging: judgingOf(fake.real(), readOnly),
    info: { version: "0", readOnly },
    clock: () => 0,
  });
}

async function get<T>(path: string): Promise<T> {
  const answer = (await (await app.request(path, { headers: HOST })).json()) as Answer<T>;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data;
}

async function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await app.request(path, {
    method: "POST",
    headers: { ...HOST, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Answer<unknown> };
}

async function write<T>(path: string, body: unknown): Promise<T> {
  const { token } = await get<JudgementsAnswer>("/api/judgements");
  const { answer } = await post(path, body, { "x-lianpu-token": token });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data as T;
}

const review = () => get<ReviewAnswer>("/api/review");
const idOf = (name: string) =>
  fake.graph().nodes.find((node) => node.label === "Person" && node.name === name)?.id ?? "";

describe("the review queue", () => {
  it("gives the doubtful pair with the sentences of both sides", async () => {
    const { items } = await review();
    const pair = items.find((item) => item.kind === "pair");
    expect(pair).toMatchObject({ sides: [{ count: 1 }, { count: 1 }] });
    expect(JSON.stringify(pair)).toContain("李伟、王海燕参加会议。");
  });
});

describe("an entity", () => {
  it("tells its names, why it is one and who else it may be", async () => {
    const mayor = await get<EntityAnswer>(`/api/entities/${idOf("张建国")}`);
    expect(mayor.identity).toMatchObject({ names: [{ name: "张建国", count: 2 }], namingsInAll: 2 });
    expect(mayor.identity?.joins[0]?.says).toContain("市长");
    const bare = await get<EntityAnswer>(`/api/entities/${idOf("李伟")}`);
    expect(bare.identity?.doubts).toMatchObject([{ other: { name: "李伟" } }]);
  });

  it("has its posts as they stood on a day", async () => {
    const at = async (day: string) =>
      (await get<EntityAnswer>(`/api/entities/${idOf("张建国")}?at=${day}`)).posts;
    expect(await at("2021-09-14")).toMatchObject([{ standing: "held" }]);
    expect(await at("2021-09-01")).toMatchObject([{ standing: "unknown" }]);
    await expect(at("yesterday")).rejects.toThrow("bad-request");
  });
});

describe("who held a post", () => {
  it("takes a day and something to look for", async () => {
    expect(await get<PostsAnswer>("/api/posts?at=2021-09-14&title=市长")).toEqual({
      at: "2021-09-14",
      held: [],
      unknown: [],
      truncated: false,
    });
    await expect(get("/api/posts?at=2021-09-14")).rejects.toThrow("bad-request");
    await expect(get("/api/posts?at=2021-13-14&title=市长")).rejects.toThrow("bad-request");
  });
});

describe("a decision", () => {
  it("is taken with the token, waits, is applied, and can be undone", async () => {
    const pair = (await review()).items.find((item) => item.kind === "pair");
    if (pair?.kind !== "pair") throw new Error("no pair is open");
    const { id } = await write<JudgementItem>("/api/judgements", {
      kind: "same",
      about: pair.keys,
      why: "同一人",
    });
    expect(await get<JudgementsAnswer>("/api/judgements")).toMatchObject({
      waiting: true,
      judgements: [{ id }],
    });
    expect(await write<AppliedAnswer>("/api/judgements/apply", {})).toEqual({ changed: true, issues: [] });
    expect(fake.graph().nodes.filter(({ name }) => name === "李伟")).toHaveLength(1);
    await write("/api/judgements/undo", { id });
    await write("/api/judgements/apply", {});
    expect(fake.graph().nodes.filter(({ name }) => name === "李伟")).toHaveLength(2);
    expect(await get<JudgementsAnswer>("/api/judgements")).toMatchObject({ waiting: false, judgements: [] });
  });

  it("still waits when the server was started anew, and no longer when it was taken back or applied elsewhere", async () => {
    const waiting = async () => (await get<JudgementsAnswer>("/api/judgements")).waiting;
    const pair = (await review()).items.find((item) => item.kind === "pair");
    const about = pair?.kind === "pair" ? pair.keys : [];
    const decide = () => write<JudgementItem>("/api/judgements", { kind: "same", about });
    expect(await waiting()).toBe(false);
    const { id } = await decide();
    app = serve(false);
    expect(await waiting()).toBe(true);
    await write("/api/judgements/undo", { id });
    expect(await waiting()).toBe(false);
    const again = await decide();
    await fake.run("build", "/in");
    expect(await waiting()).toBe(false);
    await write("/api/judgements/undo", { id: again.id });
    app = serve(false);
    expect(await waiting()).toBe(true);
    await decide();
    expect(await waiting()).toBe(false);
  });

  it.each([
    ["no token", {}, 403],
    ["a wrong token", { "x-lianpu-token": "0" }, 403],
    ["another site", { origin: "http://evil.example" }, 403],
    ["a form's type", { "content-type": "text/plain" }, 415],
  ])("with %s is refused and leaves no trace", async (_, headers, status) => {
    const { token } = await get<JudgementsAnswer>("/api/judgements");
    const full = status === 403 && "origin" in headers ? { ...headers, "x-lianpu-token": token } : headers;
    expect((await post("/api/judgements", { kind: "reject", about: ["x"] }, full)).status).toBe(status);
    expect(fake.files.files.has("/data/judgements.jsonl")).toBe(false);
  });

  it.each([
    [{ kind: "merge", about: ["a", "b"] }],
    [{ kind: "same", about: ["a"] }],
    [{ kind: "same", about: ["nobody", "noone"] }],
    [{ kind: "correct", about: ["nobody"] }],
    [{ kind: "reject", about: [] }],
    [[]],
  ])("that means nothing is refused: %j", async (body) => {
    await expect(write("/api/judgements", body)).rejects.toThrow();
    expect(fake.files.files.has("/data/judgements.jsonl")).toBe(false);
  });

  it("is not taken where the server only reads, and no token is given", async () => {
    app = serve(true);
    expect((await get<JudgementsAnswer>("/api/judgements")).token).toBe("");
    for (const path of ["", "/undo", "/apply"]) {
      expect((await post(`/api/judgements${path}`, {}, { "x-lianpu-token": "" })).status).toBe(403);
    }
    expect((await review()).open).toBeGreaterThan(0);
  });
});
