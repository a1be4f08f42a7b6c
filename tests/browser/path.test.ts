/** The way that people take, in a real browser on the real store: overview, search, expand, click a line, read the sentence. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { newsGraph } from "../support/news-graph.ts";
import { lacks } from "../support/tools.mjs";
import { serveViewer, type ViewerServer } from "../support/viewer-server.ts";
import { axeFaults, clickOn, launch, settled, visit } from "./browser.ts";

const EDGE = "ATTENDED:person0-0:event0:";
const SENTENCE = "中共江州委员会书记毛腾飞主持会议并讲话。";

describe.skipIf(lacks("chromium"))("the viewer in a browser", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "lianpu-browser-"));
  let store: GraphStore;
  let server: ViewerServer;
  let browser: Browser;

  beforeAll(async () => {
    store = openEmbedded(join(folder, "graph"));
    await store.apply(newsGraph(6));
    server = await serveViewer(store);
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  it("goes from the overview over a name to the sentence on the page", async () => {
    const { page, faults } = await visit(browser, server.url);
    const before = await page.evaluate(() => window.lianpu?.order() ?? 0);
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(120);

    await page.keyboard.press("/");
    await page.keyboard.type("mtf");
    await page
      .getByRole("option", { name: /毛腾飞/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator(".entity h2").textContent()).toBe("毛腾飞");

    await clickOn(page, { kind: "node", id: "council0" });
    await page.keyboard.press("e");
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.order() ?? 0)).toBeGreaterThan(before);

    await page.keyboard.press("0");
    await settled(page);
    await clickOn(page, { kind: "edge", id: EDGE });
    expect(await page.locator(".clipping mark").textContent()).toBe(SENTENCE);
    expect(await page.locator(".clipping .source").textContent()).toContain("江州日报");
    expect(await page.locator(".clipping time").textContent()).toBe("2024-01-12");
    expect(await page.locator(".clipping .source").textContent()).toContain("A01");

    const picture = join(folder, "path.png");
    await page.screenshot({ path: picture });
    expect(statSync(picture).size).toBeGreaterThan(20_000);
    expect(faults).toEqual([]);
  });

  it("loads at most 250 kB of packed script for the first view", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(server.url);
    await settled(page);
    const sizes = await Promise.all(scripts);
    const packed = sizes.reduce((sum, size) => sum + size, 0);
    expect(packed).toBeGreaterThan(50_000);
    expect(packed).toBeLessThan(250_000);
  });

  it("draws Chinese as glyphs, not as boxes", async () => {
    const { page } = await visit(browser, server.url);
    const width = await page.evaluate(() => {
      const ctx = document.createElement("canvas").getContext("2d");
      if (ctx === null) return 0;
      ctx.font = "20px sans-serif";
      return ctx.measureText("国").width;
    });
    expect(width).toBeCloseTo(20, 0);
  });

  it("never lets two names cross", async () => {
    const { page } = await visit(browser, server.url);
    const boxes = await page.evaluate(() => window.lianpu?.labels() ?? []);
    expect(boxes.length).toBeGreaterThan(15);
    const crossing = boxes.filter((a) =>
      boxes.some(
        (b) =>
          a.id < b.id &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      ),
    );
    expect(crossing).toEqual([]);
  });

  it.each([
    ["zh", "light"],
    ["en", "dark"],
  ] as const)("is clean under axe in %s, %s", async (lang, theme) => {
    const { page, faults } = await visit(browser, server.url, { lang, theme });
    expect(await axeFaults(page)).toEqual([]);
    await clickOn(page, { kind: "node", id: "person0-0" });
    expect(await axeFaults(page)).toEqual([]);
    await clickOn(page, { kind: "edge", id: EDGE });
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
