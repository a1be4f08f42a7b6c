/** Back, Forward and a reload in a real browser: each opening is an entry of the browser's history. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { newsGraph } from "../support/news-graph.ts";
import { axeFaults, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

describe.skipIf(lacks("chromium"))("the browser's own ways back", { timeout: 120_000 }, () => {
  const desk = servingStored(
    () => newsGraph(3),
    () => ({
      ask: async (question, only) => {
        const says = `${question} ${only?.length ?? 0}`;
        return { question, says, choices: [], lines: [], nodes: [], edges: [] };
      },
    }),
  );

  const find = async (page: Page, name: string) => {
    await page.keyboard.press("/");
    await page.locator("#search").fill(name);
    await page.locator(".hits [role=option]").first().click();
    await page.locator(".entity h2").waitFor();
    await settled(page);
  };
  const heading = (page: Page) => page.locator(".reader h2").first().textContent();
  const sheet = (page: Page) => page.locator("dialog.sheet[open]");

  it("go back one opening at a time, and forward again", async () => {
    const { page, faults } = await desk.visit();
    await find(page, "毛腾飞");
    const person = await heading(page);
    await page.locator(".entity .snippet").first().click();
    await page.locator(".clipping").waitFor();
    await page.keyboard.press("?");
    await sheet(page).waitFor();
    await settled(page);
    await page.goBack();
    await sheet(page).waitFor({ state: "detached" });
    await page.locator(".clipping").waitFor();
    await page.goBack();
    await page.locator(".entity").waitFor();
    expect(await heading(page)).toBe(person);
    await page.goBack();
    await page.locator(".welcome").waitFor();
    await page.goForward();
    await page.locator(".entity").waitFor();
    expect(await heading(page)).toBe(person);
    expect(page.url().length).toBeLessThan(120);
    expect(faults).toEqual([]);
  });

  it("do not come back to what was closed by hand", async () => {
    const { page } = await desk.visit();
    await find(page, "毛腾飞");
    await page.keyboard.press("?");
    await sheet(page).waitFor();
    await settled(page);
    await page.keyboard.press("Escape");
    await sheet(page).waitFor({ state: "detached" });
    await settled(page);
    await page.goBack();
    await page.locator(".welcome").waitFor();
  });

  it("find a node, the view below, a question and a sheet again after a reload", async () => {
    const { page, faults } = await desk.visit();
    await find(page, "产业链");
    const name = await heading(page);
    await page.getByRole("tab", { name: "关系表" }).click();
    await page.locator(".entity button", { hasText: "产业链图" }).click();
    await sheet(page).waitFor();
    await settled(page);
    await page.reload();
    await sheet(page).locator(".chain-picture, .chain-stack").first().waitFor();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.goBack();
    await sheet(page).waitFor({ state: "detached" });
    expect(await heading(page)).toBe(name);
    expect(await page.getByRole("tab", { name: "关系表" }).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Escape");
    await page.locator("#search").fill("毛腾飞担任什么职务？");
    await page.locator(".hits .ask").click();
    await page.locator(".answer").waitFor();
    await settled(page);
    const says = await page.locator(".answer .printed").textContent();
    await page.reload();
    await page.locator(".answer").waitFor();
    expect(await page.locator(".answer .printed").textContent()).toBe(says);
    expect(faults).toEqual([]);
  });

  it("read a sentence again whose line is not on the canvas", async () => {
    const { page } = await desk.visit();
    await page.goto(`${desk.url}/#line=${encodeURIComponent("没有")}`);
    await page.locator(".said", { hasText: "读不懂" }).waitFor();
    await find(page, "毛腾飞");
    await page.locator(".entity .snippet").first().click();
    await page.locator(".clipping").waitFor();
    await settled(page);
    const link = page.url();
    const other = await desk.browser.newPage();
    await other.goto(link);
    await other.locator(".clipping").waitFor();
    expect(await other.locator(".clipping").textContent()).toBe(
      await page.locator(".clipping").textContent(),
    );
  });

  it.each([
    ["zh", "#v=notaview", "读不懂"],
    ["en", "#rubbish", "cannot be read"],
    ["zh", "#sheet=chain", "读不懂"],
  ] as const)("say in %s that %s is no address", async (lang, hash, says) => {
    const { page } = await desk.visit({ lang });
    await page.goto(`${desk.url}/${hash}`);
    await page.locator(".said", { hasText: says }).waitFor();
    await page.reload();
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.order() ?? 0)).toBeGreaterThan(0);
  });
});
