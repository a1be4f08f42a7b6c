/** For everyone: the tree beside the canvas, a tour by keyboard alone, every view clean in both themes and languages, narrow screens. */
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { newsGraph } from "../support/news-graph.ts";
import { axeFaults, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

describe.skipIf(lacks("chromium"))("the viewer for everyone", { timeout: 180_000 }, () => {
  const desk = servingStored(() => newsGraph(4));

  it("walks the graph by arrow keys: node, relation, neighbour, its sentence, and says what was chosen", async () => {
    const { page, faults } = await desk.visit();
    await page.getByRole("button", { name: "图导航" }).click();
    const active = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.locator('.tree [tabindex="0"]').focus();
    const first = await active();
    await page.keyboard.press("ArrowDown");
    expect(await active()).not.toBe(first);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator(".entity h2").textContent()).toBe(first);
    expect(await page.locator(".navigator [role=status]").textContent()).toMatch(/条关系，图上显示 \d+ 条/);
    await page.keyboard.press("ArrowRight");
    const folded = page.locator('.tree [tabindex="0"]');
    expect(await folded.getAttribute("aria-level")).toBe("2");
    await page.keyboard.press("ArrowLeft");
    expect(await folded.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await folded.getAttribute("aria-level")).toBe("3");
    await page.keyboard.press("s");
    await page.locator(".clipping mark").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("goes by keyboard alone from a name over its neighbours and a table to a saved file", async () => {
    const { page, faults } = await desk.visit();
    await page.keyboard.press("/");
    await page.keyboard.type("mtf");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".entity h2", { hasText: "毛腾飞" }).waitFor();
    await settled(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const before = await page.evaluate(() => window.lianpu?.order() ?? 0);
    await page.keyboard.press("e");
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.order() ?? 0)).toBeGreaterThanOrEqual(before);
    await page.keyboard.press("t");
    await page.locator(".grid-row").first().waitFor();
    await page.getByRole("tab", { name: "节点表" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "关系表", selected: true }).waitFor();
    await page.getByRole("button", { name: "导出 CSV" }).focus();
    const waiting = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await waiting).suggestedFilename()).toBe("lianpu-facts.csv");
    expect(faults).toEqual([]);
  });

  it.each([
    ["zh", "dark"],
    ["en", "light"],
  ] as const)("is clean under axe in every view in %s, %s", async (lang, theme) => {
    const { page, faults } = await desk.visit({ lang, theme });
    for (let i = 0; i < 5; i += 1) {
      await page.getByRole("tab").nth(i).click();
      await page.locator("#dock-panel > section").waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.locator(".legend summary").nth(2).click();
    await page.locator(".navigator-turn").click();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("shows no Chinese of its own in English", async () => {
    const { page } = await desk.visit({ lang: "en" });
    const own = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          ".tools, .legend h2, .legend summary, .tabs, .canvas-tools, .pane-turn, .navigator-turn",
        ),
      ]
        .map((one) => (one.textContent ?? "").replace("中文", ""))
        .join(" "),
    );
    expect(own).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([768, 390])("offers reading, filters and views at %i pixels, nothing cut off", async (width) => {
    const { page, faults } = await desk.visit({ viewport: { width, height: 844 } });
    const turn = (name: string) => page.locator(".pane-turn button", { hasText: name });
    const inside = async (place: string) => {
      const box = await page.locator(place).boundingBox();
      expect(box?.height ?? 0).toBeGreaterThan(200);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    };
    await inside(".reader");
    await turn("筛选").click();
    await inside(".legend");
    expect(await axeFaults(page)).toEqual([]);
    await turn("视图").click();
    await inside(".dock");
    expect(await axeFaults(page)).toEqual([]);
    await turn("视图").click();
    expect(await page.locator(".dock").isVisible()).toBe(false);
    await turn("阅读").click();
    const low = (await page.locator(".reader").boundingBox())?.height ?? 0;
    await turn("拉高").click();
    expect((await page.locator(".reader").boundingBox())?.height ?? 0).toBeGreaterThan(low);
    const bottom = (await page.locator(".pane-turn").boundingBox())?.height ?? 0;
    expect(bottom).toBeGreaterThan(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });
});
