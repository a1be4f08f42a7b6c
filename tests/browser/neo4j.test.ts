/** The way that people take, in a real browser on a real Neo4j: overview, search, expand, sentence, views, console. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { newsGraph } from "../support/news-graph.ts";
import { serveViewer, type ViewerServer } from "../support/viewer-server.ts";
import { launch, visit } from "./browser.ts";

/** Waits as `settled` does, longer: a server that is new takes its time for a statement. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.lianpu?.idle() === true, null, { timeout: 60_000 });
}

describe.skipIf(lacks("chromium") || lacksNeo4j())("the viewer on Neo4j", { timeout: 240_000 }, () => {
  let claim: Claim;
  let store: GraphStore;
  let server: ViewerServer;
  let browser: Browser;

  beforeAll(async () => {
    claim = await claimNeo4j();
    store = openNeo4j(claim.login);
    await store.apply(newsGraph(4));
    server = await serveViewer(store);
    browser = await launch();
    // A server that has just started plans each statement for the first time.
    for (const path of [
      "info",
      "overview",
      "search?q=mtf",
      "entities/person0-0",
      "chains/chain0",
      "timeline?by=year",
    ]) {
      await fetch(`${server.url}/api/${path}`);
    }
  }, CLAIM_MS);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
    await claim?.release();
  }, CLAIM_MS);

  it("goes from the overview over a name to the sentence, the views and a statement", async () => {
    const { page, faults } = await visit(browser, server.url);
    page.setDefaultTimeout(60_000);
    await page.keyboard.press("/");
    await page.keyboard.type("mtf");
    await page
      .getByRole("option", { name: /毛腾飞/ })
      .first()
      .click();
    await settled(page);
    expect(await page.locator(".entity h2").textContent()).toBe("毛腾飞");
    await page.locator(".entity .snippet").first().click();
    await page.locator(".clipping mark").waitFor();
    expect(await page.locator(".clipping mark").textContent()).toContain("毛腾飞");

    await page.getByRole("tab", { name: "时间轴" }).click();
    await page.getByRole("button", { name: "整个图谱" }).click();
    await page.locator(".timeline-says", { hasText: "整个图谱：4 场" }).waitFor();

    await page.keyboard.press("/");
    await page.locator("#search").fill("轨道交通装备产业链");
    await page
      .getByRole("option", { name: /轨道交通装备产业链/ })
      .first()
      .click();
    await settled(page);
    await page.getByRole("button", { name: "产业链图" }).click();
    await page.locator(".chain-box", { hasText: "毛腾飞" }).waitFor();
    await page.keyboard.press("Escape");

    await page.getByRole("tab", { name: "Cypher" }).click();
    await page.locator(".cm-content").click();
    await page.keyboard.type("MATCH (p:Person)-[a:ATTENDED]->(e:Event) RETURN p, a, e LIMIT 3");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.locator(".console-output .grid-row").nth(2).waitFor();
    await page.getByRole("button", { name: "只画这些" }).click();
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.order() ?? 0)).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });
});
