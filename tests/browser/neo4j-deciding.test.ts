/** Decisions and new pages through the viewer, in a real browser over a graph that was built into a real Neo4j. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { addingOf } from "../../src/cli/adding.ts";
import { buildPages } from "../../src/cli/commands/build.ts";
import { configOf } from "../../src/cli/config.ts";
import { judgingOf } from "../../src/cli/judging.ts";
import { realWorld } from "../../src/cli/real-world.ts";
import { DOUBTFUL_PAGES } from "../support/doubtful-pages.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { serveViewer } from "../support/viewer-server.ts";
import { serving } from "./serving.ts";

const NEW_PAGE =
  "江城日报\n\n2021年9月16日\n\n全市产业链推进会召开\n\n本报讯（记者 李明远）昨日，江城市副市长欧阳明出席会议。\n";

describe.skipIf(lacks("chromium") || lacksNeo4j())("deciding on Neo4j", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "lianpu-neo4j-"));
  let claim: Claim;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const desk = serving(async () => {
    claim = await claimNeo4j();
    for (const [path, text] of Object.entries(DOUBTFUL_PAGES)) {
      writeFileSync(join(folder, path.split("/").at(-1) ?? ""), text);
    }
    const { uri, username, password, database } = claim.login;
    const shared = { data: join(folder, "data"), store: "neo4j", uri, username, password, database } as const;
    const real = realWorld(configOf(shared, {}), { line: () => undefined, step: () => undefined } as never);
    // A thread runs compiled code alone.
    const world = { ...real, pageThread: () => real.reader(0) };
    await buildPages(world, [folder], false);
    const store = await world.openStore();
    const judging = judgingOf(world, false);
    const server = await serveViewer(store, {
      judging,
      adding: addingOf(world, judging.write?.token ?? ""),
      info: { version: "0.0.0", readOnly: false },
    });
    const close = async () => {
      await server.close();
      await store.close();
      await claim.release();
    };
    return { url: server.url, close };
  }, CLAIM_MS);

  /** What the server holds, asked behind the back of the store. */
  async function count(cypher: string): Promise<number> {
    const { records } = await claim.driver.executeQuery(
      `${cypher} RETURN count(n) AS n`,
      {},
      { database: claim.login.database },
    );
    return Number(records[0]?.get("n"));
  }
  const pages = () => count("MATCH (n:Page)");
  const arrived = () => count("MATCH (n:Person {name: '欧阳明'})-[:ATTENDED]->(:Event)");
  const said = (page: Page, words: string) => page.locator(".said", { hasText: words }).waitFor();

  it("joins a page, takes it out by undo, brings it back by redo", async () => {
    const { page, faults } = await desk.visit();
    page.setDefaultTimeout(90_000);
    await page
      .locator(".welcome input[type=file]")
      .setInputFiles([{ name: "新版面.txt", mimeType: "text/plain", buffer: Buffer.from(NEW_PAGE) }]);
    await page.locator(".adding-facts li").first().waitFor();
    expect(await pages()).toBe(2);
    await page.getByRole("button", { name: "加入图谱（1 份）" }).click();
    await said(page, "已加入 1 份版面");
    expect([await pages(), await arrived()]).toEqual([3, 1]);
    await page.getByRole("button", { name: "撤销加入" }).click();
    await said(page, "已撤出 1 份版面");
    expect([await pages(), await arrived(), readdirSync(join(folder, "data", "pages"))]).toEqual([2, 0, []]);
    await page.keyboard.press("Control+Shift+z");
    await said(page, "已加入 1 份版面");
    expect([await pages(), await arrived()]).toEqual([3, 1]);
    await page.getByRole("button", { name: "把新内容画在图上" }).click();
    await page.waitForFunction(() => (window.lianpu?.snapshot() ?? "").includes("欧阳明"));
    expect(faults).toEqual([]);
  });

  it("applies a joining of namesakes and its taking back", async () => {
    const { page, faults } = await desk.visit();
    page.setDefaultTimeout(90_000);
    const namesakes = () => count("MATCH (n:Person {name: '李伟'})");
    expect(await namesakes()).toBe(2);
    await page.keyboard.press("/");
    await page.keyboard.type("李伟");
    await page.getByRole("option", { name: /李伟/ }).first().click();
    await page.locator(".doubts").getByRole("button", { name: "是同一个", exact: true }).click();
    await page.locator(".doubts .stamp").waitFor();
    expect(await namesakes()).toBe(2);
    await page.locator(".reader .waiting button.primary").click();
    await page.locator(".reader .waiting").waitFor({ state: "detached" });
    expect(await namesakes()).toBe(1);
    await page.keyboard.press("Control+z");
    await said(page, "已撤回");
    await page.locator(".reader .waiting button.primary").click();
    await page.locator(".reader .waiting").waitFor({ state: "detached" });
    expect(await namesakes()).toBe(2);
    expect(faults).toEqual([]);
  });

  it("corrects a post, and the server holds the new title", async () => {
    const { page } = await desk.visit();
    page.setDefaultTimeout(90_000);
    await page.keyboard.press("/");
    await page.keyboard.type("刘思远");
    await page
      .getByRole("option", { name: /刘思远/ })
      .first()
      .click();
    await page.locator(".posts .snippet").first().click();
    await page.getByRole("button", { name: "更正…" }).click();
    await page.getByLabel("职务").fill("副局长");
    await page.getByRole("button", { name: "记下" }).click();
    await page.locator(".stamp-correct").waitFor();
    await page.locator(".reader .waiting button.primary").click();
    await page.locator(".reader .waiting").waitFor({ state: "detached" });
    expect(await count("MATCH (:Person {name: '刘思远'})-[n:HOLDS {title: '副局长'}]->()")).toBe(1);
  });
});
