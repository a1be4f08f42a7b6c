/** What a strict policy and a dark theme take away from canvases of this kind, in a real browser: workers that stand still, boxes that stay white. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { newsGraph } from "../support/news-graph.ts";
import { places, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

describe.skipIf(lacks("chromium"))("policy and theme in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(() => newsGraph(3));

  it("lays out under a policy without inline scripts and blob workers, and breaks it nowhere", async () => {
    const { page, faults } = await desk.visit();
    const policy = (await page.request.get(desk.url)).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toMatch(/unsafe|blob:[^;]*worker|script-src[^;]*blob/);
    await page.evaluate(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener("securitypolicyviolation", (event) => broken.push(event.violatedDirective));
    });
    const before = await places(page);
    await page.keyboard.press("l");
    const moved = async () => {
      const after = await places(page);
      return Object.entries(after).filter(([id, at]) => String(before[id]) !== String(at)).length;
    };
    // A layout may be over between two looks at whether one runs: what it has moved stays moved.
    await expect.poll(moved, { timeout: 20_000 }).toBeGreaterThan(10);
    await settled(page);
    for (let i = 0; i < 5; i += 1) {
      await page.getByRole("tab").nth(i).click();
      await page.locator("#dock-panel > section").waitFor();
    }
    expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    expect(faults).toEqual([]);
  });

  /** How much of a layer is painted, and how much of that in pure white. */
  const painted = (page: Page, layer: string) =>
    page.evaluate((name) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`.sigma-${name}`);
      const { width = 0, height = 0 } = canvas ?? {};
      const { data } = canvas?.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] };
      const sums = { all: 0, white: 0 };
      for (let i = 0; i < data.length; i += 4) {
        if ((data[i + 3] ?? 0) < 250) continue;
        sums.all += 1;
        if ((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0) === 765) sums.white += 1;
      }
      return sums;
    }, layer);

  it("draws what is hovered in the colours of the dark theme, no white box under it", async () => {
    const { page } = await desk.visit({ theme: "dark" });
    const at = await page.evaluate(() => window.lianpu?.spot({ kind: "node", id: "council0" }));
    expect((await painted(page, "passing")).all).toBe(0);
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0);
    await expect.poll(async () => (await painted(page, "passing")).all).toBeGreaterThan(300);
    expect((await painted(page, "passing")).white).toBe(0);
    expect((await painted(page, "standing")).white).toBe(0);
  });
});
