/** Pages and decisions over the embedded store on a real disk: a server that is already open sees the new graph. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addingOf } from "../../src/cli/adding.ts";
import { buildPages } from "../../src/cli/commands/build.ts";
import { configOf } from "../../src/cli/config.ts";
import { judgingOf } from "../../src/cli/judging.ts";
import { realWorld } from "../../src/cli/real-world.ts";
import type { World } from "../../src/cli/world.ts";
import { createApp } from "../../src/http/app.ts";
import type {
  Answer,
  JoinAnswer,
  JudgementsAnswer,
  Overview,
  ReadFile,
  SearchResult,
} from "../../src/http/contract.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";

const HOST = { host: "127.0.0.1:4321" };
const NEW_PAGE =
  "江城日报\n\n2021年9月16日\n\n全市产业链推进会召开\n\n本报讯（记者 李明远）昨日，江城市副市长欧阳明出席会议。\n";

describe("a server over the embedded store", { timeout: 60_000 }, () => {
  let folder = "";
  let world: World;
  let store: GraphStore;
  let app: ReturnType<typeof createApp>;
  let token = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "lianpu-joining-"));
    for (const [path, text] of Object.entries(DOUBTFUL_PAGES)) {
      writeFileSync(join(folder, path.split("/").at(-1) ?? ""), text);
    }
    const quiet = { line: () => undefined, step: () => undefined };
    const real = realWorld(configOf({ data: join(folder, "data") }, {}), quiet as never);
    // A thread runs compiled code alone: tests/cli/process.test.ts has one.
    world = { ...real, pageThread: () => real.reader(0) };
    await buildPages(world, [folder], false);
    store = await world.openStore();
    const judging = judgingOf(world, false);
    token = judging.write?.token ?? "";
    app = createApp({
      store: async () => store,
      checkCypher: (text) => ({ ok: true, text }),
      readStatic: async () => null,
      judging,
      adding: addingOf(world, token),
      info: { version: "0", readOnly: false },
      clock: () => 0,
    });
  }, 60_000);

  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
    const headers = { ...HOST, "x-lianpu-token": token, ...(init.headers as Record<string, string>) };
    const answer = (await (await app.request(path, { ...init, headers })).json()) as Answer<T>;
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.says}`);
    return answer.data;
  }

  const json = (body: unknown) => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

  /** Hands in the new page as of another day. */
  const hand = (name: string, day: string) =>
    ask<ReadFile>(`/api/pages?name=${name}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: new TextEncoder().encode(NEW_PAGE.replace("16日", day)),
    });

  it("takes a page in while it answers, and another one at the same moment", async () => {
    const files = [await hand("0.txt", "16日"), await hand("1.txt", "17日")];
    const before = await ask<Overview>("/api/overview");
    const answers = await Promise.all([
      ...files.map(({ id }) => ask<JoinAnswer>("/api/pages/join", json({ files: [{ id }] }))),
      ask<Overview>("/api/overview"),
    ]);
    expect(answers.slice(0, 2)).toMatchObject([{ changed: true }, { changed: true }]);
    expect((answers[0] as JoinAnswer).edges.length).toBeGreaterThan(0);
    const after = await ask<Overview>("/api/overview");
    expect([before.counts.nodes.Page, after.counts.nodes.Page]).toEqual([2, 4]);
    const { hits } = await ask<SearchResult>(`/api/search?q=${encodeURIComponent("欧阳明")}`);
    expect(hits[0]?.node.name).toBe("欧阳明");
    expect(readdirSync(join(folder, "data", "pages")).sort()).toEqual(["0.txt", "1.txt"]);
  });

  it("keeps both of two files that are handed in under one name at the same moment", async () => {
    const files = await Promise.all(["20日", "21日"].map((day) => hand("A01.txt", day)));
    const request = json({ files: files.map(({ id }) => ({ id })) });
    expect((await ask<JoinAnswer>("/api/pages/join", request)).pages).toHaveLength(2);
    const kept = readdirSync(join(folder, "data", "pages")).filter((name) => name.startsWith("A01"));
    expect(kept.sort()).toEqual(files.map(({ name }) => name).sort());
    expect(kept).toHaveLength(2);
    await ask("/api/pages/leave", json({ files: files.map(({ id }) => id) }));
  });

  it("leaves no file of a page where another of them cannot be written", async () => {
    const files = [await hand("written.txt", "22日"), await hand("barred.txt", "23日")];
    const barred = join(folder, "data", "pages", "barred.txt");
    mkdirSync(join(barred, "in the way"), { recursive: true });
    const request = json({ files: files.map(({ id, facts }) => ({ id, reject: [facts[0]?.id] })) });
    await expect(ask("/api/pages/join", request)).rejects.toThrow("file-unwritable");
    expect(readdirSync(join(folder, "data", "pages"))).not.toContain("written.txt");
    expect((await ask<JudgementsAnswer>("/api/judgements")).judgements).toEqual([]);
    rmSync(barred, { recursive: true });
    const { pages, decided } = await ask<JoinAnswer>("/api/pages/join", request);
    expect(pages).toHaveLength(2);
    await ask("/api/pages/leave", json({ files: files.map(({ id }) => id), decided }));
  });

  it("takes a page out again with what was decided on it, and in again, its file with it", async () => {
    const pages = async () => (await ask<Overview>("/api/overview")).counts.nodes.Page;
    const decided = async () => (await ask<JudgementsAnswer>("/api/judgements")).judgements.length;
    const file = await hand("2.txt", "18日");
    const request = json({ files: [{ id: file.id, reject: [file.facts[0]?.id] }] });
    const kept = () => readdirSync(join(folder, "data", "pages")).includes("2.txt");
    let joined = await ask<JoinAnswer>("/api/pages/join", request);
    const before = await ask<Overview>("/api/overview");
    for (let turn = 0; turn < 2; turn += 1) {
      expect([await pages(), await decided(), kept()]).toEqual([5, 1, true]);
      const leaving = json({ files: [file.id], decided: joined.decided });
      expect(await ask("/api/pages/leave", leaving)).toEqual({ changed: true });
      expect([await pages(), await decided(), kept()]).toEqual([4, 0, false]);
      joined = await ask<JoinAnswer>("/api/pages/join", request);
    }
    expect(await ask<Overview>("/api/overview")).toEqual(before);
    await ask("/api/pages/leave", json({ files: [file.id], decided: joined.decided }));
  });

  it("lets nothing leave that did not come through it", async () => {
    const own = createHash("sha256")
      .update(readFileSync(join(folder, "a.txt")))
      .digest("hex")
      .slice(0, 32);
    await expect(ask("/api/pages/leave", json({ files: [own] }))).rejects.toThrow("page-unknown");
    await expect(
      ask("/api/pages/leave", { ...json({ files: [own] }), headers: { "x-lianpu-token": "0" } }),
    ).rejects.toThrow();
    expect((await ask<Overview>("/api/overview")).counts.nodes.Page).toBe(4);
  });

  it("has the graph of a decision once it is applied", async () => {
    const { hits } = await ask<SearchResult>(`/api/search?q=${encodeURIComponent("李伟")}`);
    expect(hits).toHaveLength(2);
    await ask("/api/judgements", json({ kind: "same", about: hits.map(({ node }) => node.id) }));
    await ask("/api/judgements/apply", json({}));
    const after = await ask<SearchResult>(`/api/search?q=${encodeURIComponent("李伟")}`);
    expect(after.hits).toHaveLength(1);
  });

  it("finds every page again when the next build runs over the data directory alone", async () => {
    const report = await buildPages(world, [], false);
    expect([report.changed, report.pages.inGraph]).toEqual([false, 4]);
  });
});
