/** What is chosen and selected, in a real browser on the real store: over filters, steps back, and one expansion after another. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { newsGraph } from "../support/news-graph.ts";
import { clickOn, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

describe.skipIf(lacks("chromium"))("what is chosen in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(() => newsGraph(30));

  const order = (page: Page) => page.evaluate(() => window.lianpu?.order() ?? 0);
  const anyNode = (page: Page) => page.evaluate(() => window.lianpu?.labels()[0]?.id ?? "");
  /** How much of the layer of rings and names is drawn in the colour of what is chosen. */
  const red = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".sigma-standing");
      const { data } = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let count = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [r = 0, g = 0, b = 0, a = 0] = data.slice(i, i + 4);
        if (a > 200 && r > 150 && g < 90 && b < 90) count += 1;
      }
      return count;
    });

  it("has no ring while a filter hides it", async () => {
    const { page } = await desk.visit();
    await clickOn(page, { kind: "node", id: await anyNode(page) });
    await page.mouse.move(2, 2);
    expect(await red(page)).toBeGreaterThan(20);
    const type = await page.locator(".entity .type-line, .entity .panel-head + p").first().textContent();
    await page
      .locator(".legend .switches button", { hasText: type?.trim() ?? "" })
      .first()
      .click();
    await settled(page);
    await page.locator(".counts-note").waitFor();
    expect(await red(page)).toBe(0);
  });

  it("is chosen again when its removal is taken back", async () => {
    const { page } = await desk.visit();
    const id = await anyNode(page);
    await clickOn(page, { kind: "node", id });
    await page.keyboard.press("h");
    await page.locator(".entity").waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await page.locator(".entity").waitFor();
    expect(await page.evaluate(() => window.lianpu?.chosen())).toEqual({ kind: "node", id });
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+a");
    const all = await page.evaluate(() => window.lianpu?.selected());
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.selected())).toEqual(all);
  });

  it("goes on with the next nodes each time all are expanded", async () => {
    const { page } = await desk.visit();
    const orders = [await order(page)];
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press("Control+a");
      await page.keyboard.press("e");
      await settled(page);
      orders.push(await order(page));
    }
    expect(orders).toEqual([...new Set(orders)]);
  });

  it("says what a line means while the pointer is on it", async () => {
    const { page } = await desk.visit();
    const at = await page.evaluate(() => {
      const texts: string[] = [];
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        texts.push(text);
        fillText.call(this, text, x, y);
      };
      Object.assign(window, { drawnTexts: texts });
      const [edge] = (
        JSON.parse(window.lianpu?.snapshot() ?? "{}") as { edges: { id: string }[] }
      ).edges.filter(({ id }) => id.startsWith("ATTENDED:"));
      return window.lianpu?.spot({ kind: "edge", id: edge?.id ?? "" }) ?? { x: 0, y: 0 };
    });
    await page.mouse.move(at.x, at.y);
    await page.waitForFunction(() =>
      (window as unknown as { drawnTexts: string[] }).drawnTexts.some((text) => text.startsWith("参加（")),
    );
  });

  it("is named once after the touch of a finger, and nothing is veiled", async () => {
    const { page } = await desk.visit({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const at = await page.evaluate(() => {
      const id = window.lianpu?.labels()[0]?.id ?? "";
      return window.lianpu?.spot({ kind: "node", id }) ?? { x: 0, y: 0 };
    });
    await page.touchscreen.tap(at.x, at.y);
    await page.locator(".entity").waitFor();
    await settled(page);
    const layers = await page.evaluate(() =>
      [".sigma-standing", ".sigma-passing"].map((layer) => {
        const style = document.querySelector<HTMLElement>(layer)?.style;
        return [style?.opacity, style?.display];
      }),
    );
    expect(layers[0]?.[0]).not.toMatch(/^0/);
    expect(layers[1]?.[1]).toBe("none");
  });
});
