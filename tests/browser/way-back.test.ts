/** Ways back and edges of the desk in a real browser: from a sentence to its name, out of a sheet, on paper, with no graph yet. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { newsGraph } from "../support/news-graph.ts";
import { serveViewer } from "../support/viewer-server.ts";
import { settled } from "./browser.ts";
import { serving, servingStored } from "./serving.ts";

describe.skipIf(lacks("chromium"))("ways back in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(() => newsGraph(3));

  it("lead from a sentence to the name it was opened from, then out of its panel", async () => {
    const { page, faults } = await desk.visit();
    await page.keyboard.press("/");
    await page.keyboard.type("腾飞");
    await page.locator(".hits [role=option]").first().click();
    await settled(page);
    const name = await page.locator(".entity h2").textContent();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("reader");
    await page.locator(".entity .snippet").first().click();
    await page.locator(".clipping").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".entity h2").textContent()).toBe(name);
    await page.keyboard.press("Escape");
    await page.locator(".welcome").waitFor();
    expect(faults).toEqual([]);
  });

  it("close a sheet by what dims the desk, and nothing by a press inside it", async () => {
    const { page } = await desk.visit();
    await page.keyboard.press("?");
    await page.locator("dialog.sheet[open]").waitFor();
    await page.locator("dialog.sheet h2, dialog.sheet h3").first().click();
    expect(await page.locator("dialog.sheet[open]").count()).toBe(1);
    await page.mouse.click(4, 4);
    await page.locator("dialog.sheet[open]").waitFor({ state: "detached" });
  });

  it("print what is read, where no sheet is open", async () => {
    const { page } = await desk.visit();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".reader").isVisible()).toBe(true);
    expect(await page.locator(".bar").isVisible()).toBe(false);
  });

  it("take a text that is too long for any name without a word of the server", async () => {
    const { page, faults } = await desk.visit();
    await page.keyboard.press("/");
    await page.locator("#search").fill("毛腾飞".repeat(300));
    await page.locator(".hits .none, .hits .ask").first().waitFor();
    expect((await page.locator(".said").allTextContents()).join("")).toBe("");
    expect(faults).toEqual([]);
  });
});

describe.skipIf(lacks("chromium"))("a desk without a graph", { timeout: 120_000 }, () => {
  const desk = serving(async () => {
    const folder = mkdtempSync(join(tmpdir(), "lianpu-browser-"));
    const store = openEmbedded(join(folder, "graph"));
    const server = await serveViewer(store);
    const close = async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { url: server.url, close };
  });

  it("says so and how one comes about", async () => {
    const page = await desk.browser.newPage({ locale: "zh-CN" });
    await page.goto(desk.url);
    await page.locator(".reader", { hasText: "图谱还是空的" }).waitFor();
  });
});
