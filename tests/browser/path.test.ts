/** The way that people take, in a real browser on the real store: overview, search, expand, click a line, read the sentence. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { newsGraph } from "../support/news-graph.ts";
import { axeFaults, clickOn, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

const EDGE = "ATTENDED:person0-0:event0:";
const SENTENCE = "中共江州委员会书记毛腾飞主持会议并讲话。";

describe.skipIf(lacks("chromium"))("the viewer in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(() => newsGraph(6));

  it("goes from the overview over a name to the sentence on the page", async () => {
    const { page, faults } = await desk.visit();
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

    expect((await page.screenshot()).length).toBeGreaterThan(20_000);
    expect(faults).toEqual([]);
  });

  it("loads at most 250 kB of packed script for the first view", async () => {
    const context = await desk.browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(desk.url);
    await settled(page);
    const sizes = await Promise.all(scripts);
    const packed = sizes.reduce((sum, size) => sum + size, 0);
    expect(packed).toBeGreaterThan(50_000);
    expect(packed).toBeLessThan(250_000);
  });

  it("draws Chinese as glyphs, not as boxes", async () => {
    const { page } = await desk.visit();
    const width = await page.evaluate(() => {
      const ctx = document.createElement("canvas").getContext("2d");
      if (ctx === null) return 0;
      ctx.font = "20px sans-serif";
      return ctx.measureText("国").width;
    });
    expect(width).toBeCloseTo(20, 0);
  });

  it("never lets two names cross", async () => {
    const { page } = await desk.visit();
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
    const { page, faults } = await desk.visit({ lang, theme });
    expect(await axeFaults(page)).toEqual([]);
    await clickOn(page, { kind: "node", id: "person0-0" });
    expect(await axeFaults(page)).toEqual([]);
    await clickOn(page, { kind: "edge", id: EDGE });
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
