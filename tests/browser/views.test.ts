/** The views in a real browser on the real store: filters with counts, timeline, chain, roster, tables. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { newsGraph } from "../support/news-graph.ts";
import { axeFaults, clickOn, settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

describe.skipIf(lacks("chromium"))("the views in a browser", { timeout: 120_000 }, () => {
  const desk = servingStored(() => newsGraph(6));

  const snapshot = async (page: Page) =>
    JSON.parse(await page.evaluate(() => window.lianpu?.snapshot() ?? "{}")) as {
      readonly nodes: readonly { readonly node: { readonly id: string } }[];
      readonly filters: Readonly<Record<string, unknown>>;
    };
  const entry = (page: Page, name: string) =>
    page.locator(".legend .switches button", { hasText: name }).first();
  const open = async (page: Page, tab: string) => {
    await page.getByRole("tab", { name: tab }).click();
    await page.locator("#dock-panel > section").waitFor();
  };

  describe("the legend", () => {
    it("counts shown and all, hides on a click, keeps one alone with Alt, by mouse and by key", async () => {
      const { page } = await desk.visit();
      const people = Number(await entry(page, "人物").locator("data").textContent());
      await entry(page, "人物").click();
      expect(await entry(page, "人物").locator("data").textContent()).toBe(`0/${people}`);
      expect(await entry(page, "任职").locator("data").textContent()).toMatch(/^0\//);
      await entry(page, "人物").click({ modifiers: ["Alt"] });
      expect(await entry(page, "人物").locator("data").textContent()).toBe(String(people));
      expect(await entry(page, "企业").getAttribute("aria-pressed")).toBe("false");
      await entry(page, "人物").press("Alt+Enter");
      expect(await entry(page, "企业").getAttribute("aria-pressed")).toBe("true");
      await page.keyboard.press("Control+z");
      expect(await entry(page, "企业").getAttribute("aria-pressed")).toBe("false");
    });

    it("filters by newspaper once its list is opened", async () => {
      const { page } = await desk.visit();
      await page.locator(".legend summary", { hasText: "报纸" }).click();
      await entry(page, "江州日报").click();
      await settled(page);
      expect(await entry(page, "任职").locator("data").textContent()).toMatch(/^0\//);
      expect((await snapshot(page)).filters.papers).toEqual(["江州日报"]);
    });

    it.each(["zh", "en"] as const)("takes dates as YYYY-MM-DD in %s and says what is none", async (lang) => {
      const { page } = await desk.visit({ lang });
      expect(await page.locator('input[type="date"]').count()).toBe(0);
      const from = page.locator(".more-filters input").first();
      expect(await from.getAttribute("placeholder")).toBe("YYYY-MM-DD");
      await from.fill("2024年3月5日");
      await from.press("Enter");
      expect(await from.inputValue()).toBe("2024-03-05");
      await from.fill("2024-02-30");
      await from.press("Enter");
      expect(await from.getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator(".field-fault").textContent()).toContain("2024-02-30");
      expect((await snapshot(page)).filters.from).toBe("2024-03-05");
    });

    it("says that a period is empty that ends before it begins, and what is left with every paper off", async () => {
      const { page } = await desk.visit();
      const [from, to] = [0, 1].map((i) => page.locator(".more-filters input").nth(i));
      await from?.fill("2024-03-05");
      await to?.fill("2024-02-01");
      expect(await to?.getAttribute("aria-invalid")).toBe("true");
      expect(await page.locator(".field-fault").textContent()).toContain("止日早于起日");
      await to?.fill("2024-03-05");
      expect(await page.locator(".field-fault").count()).toBe(0);
      await page.locator(".legend summary", { hasText: "报纸" }).click();
      expect(await page.locator(".legend .part .hint").count()).toBe(0);
      await entry(page, "江州日报").click();
      await page.locator(".legend .part .hint", { hasText: "只剩没有原句" }).waitFor();
    });

    it("shows posts as of a day, and of these only proven ones", async () => {
      const { page } = await desk.visit();
      const day = page.locator(".more-filters input").nth(2);
      await day.fill("2024-03-05");
      await page.locator(".more-filters .as-of p").waitFor();
      expect(await page.locator(".more-filters .as-of p").textContent()).toMatch(/确证 \d+，无据 \d+/);
      await page.locator(".more-filters .check input").check();
      expect(await entry(page, "任职").locator("data").textContent()).toMatch(/^0\//);
    });
  });

  describe("the timeline", () => {
    it("says whether it counts the canvas or the whole graph, and brings events of a stretch", async () => {
      const { page, faults } = await desk.visit();
      await clickOn(page, { kind: "node", id: "event0" });
      await page.keyboard.press("h");
      await open(page, "时间轴");
      expect(await page.locator(".timeline-says").textContent()).toContain("只数图上已有的活动：5 场");
      await page.getByRole("button", { name: "整个图谱" }).click();
      await page.locator(".timeline-says", { hasText: "整个图谱：6 场" }).waitFor();
      await page.getByRole("button", { name: "把这段的活动加到图上" }).click();
      await settled(page);
      expect((await snapshot(page)).nodes.map(({ node }) => node.id)).toContain("event0");
      expect(faults).toEqual([]);
    });

    it("goes from years to months to days, filters a dragged stretch and walks it by key", async () => {
      const { page } = await desk.visit();
      await open(page, "时间轴");
      await page.getByRole("button", { name: "月", exact: true }).click();
      const bars = page.locator(".timeline .bars");
      const box = await bars.boundingBox();
      if (box === null) throw new Error("no bars");
      const slots = await page.locator(".bar-slot").count();
      expect(slots).toBe(12);
      const x = (i: number) => box.x + ((i + 0.5) * box.width) / slots;
      await page.mouse.move(x(0), box.y + 20);
      await page.mouse.down();
      await page.mouse.move(x(1), box.y + 20, { steps: 4 });
      await page.mouse.up();
      expect((await snapshot(page)).filters).toMatchObject({ from: "2024-01-01", to: "2024-02-29" });
      await bars.press("ArrowRight");
      expect((await snapshot(page)).filters).toMatchObject({ from: "2024-02-01", to: "2024-03-31" });
      await bars.press("Enter");
      await page
        .locator(".segments button", { hasText: "日" })
        .and(page.locator('[aria-pressed="true"]'))
        .waitFor();
      expect(await page.locator(".bar-slot").count()).toBe(29);
      await bars.press("Escape");
      expect((await snapshot(page)).filters).toMatchObject({ from: "", to: "" });
    });

    it.each(["停止", "关闭"])(
      "plays on month by month and leaves the dates as they were: %s",
      async (button) => {
        const { page } = await desk.visit();
        await open(page, "时间轴");
        await page.getByRole("button", { name: "月", exact: true }).click();
        await page.locator(".timeline .bars").press("ArrowRight");
        await page.getByRole("button", { name: "播放" }).click();
        await page.waitForFunction(
          () => JSON.parse(window.lianpu?.snapshot() ?? "{}").filters?.from === "2024-03-01",
        );
        await page.locator(".dock").getByRole("button", { name: button }).click();
        await settled(page);
        expect((await snapshot(page)).filters).toMatchObject({ from: "2024-01-01", to: "2024-01-31" });
        await page.locator(".bar").getByRole("button", { name: "撤销", exact: true }).click();
        expect((await snapshot(page)).filters).toMatchObject({ from: "", to: "" });
      },
    );
  });

  describe("the sheets", () => {
    const sheet = async (page: Page, id: string, button: string) => {
      await clickOn(page, { kind: "node", id });
      await page.getByRole("button", { name: button }).click();
    };

    it("draws a chain from left to right, says which columns are empty, and opens the sentence behind a line", async () => {
      const { page, faults } = await desk.visit();
      await sheet(page, "chain0", "产业链图");
      const left = async (name: string) =>
        (await page.locator(".chain-box", { hasText: name }).first().boundingBox())?.x ?? 0;
      const order = [
        await left("毛腾飞"),
        await left("中游"),
        await left("中宇轨道装备有限公司"),
        await left("二期基地"),
        await left("石塘区"),
      ];
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(await page.locator(".chain-heads .empty").textContent()).toContain("报道未载荣誉");
      const lines = await page.locator(".chain-picture path").count();
      expect(await page.locator(".notes li").count()).toBe(lines);
      expect(await axeFaults(page)).toEqual([]);
      await page.locator(".notes .snippet", { hasText: "牵头" }).first().click();
      await settled(page);
      expect(await page.locator(".clipping mark").textContent()).toContain("毛腾飞");
      expect(faults).toEqual([]);
    });

    it("calls the roster of an event by role and body, with posts and pages", async () => {
      const { page, faults } = await desk.visit();
      await sheet(page, "event0", "活动名册");
      const row = (title: string) => page.locator(`.roster dt:text-is("${title}") + dd`);
      await row("主持").waitFor();
      expect(await row("主持").textContent()).toContain("毛腾飞");
      expect(await row("主持").textContent()).toContain("书记");
      expect(await row("参加").locator(".roster-body h3").first().textContent()).toContain("中共江州委员会");
      expect(await row("地点").textContent()).toContain("石塘区");
      expect(await row("分项活动").textContent()).toContain("报道未载");
      expect(await page.locator(".roster-sources").textContent()).toContain("江州日报 2024-01-12 A01");
      // Twelve who came, each once; who organized, where, and on what.
      expect(await page.locator(".roster dd .link").count()).toBe(15);
      expect(await axeFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

    it.each([
      ["chain0", "产业链图", ".chain"],
      ["event0", "活动名册", ".roster"],
    ] as const)("prints %s alone, on white, in the dark theme too", async (id, button, place) => {
      const { page, faults } = await desk.visit({ theme: "dark" });
      await sheet(page, id, button);
      await page.locator(place).waitFor();
      await page.emulateMedia({ media: "print" });
      const look = await page.evaluate(() => {
        const shown = (one: string) => document.querySelector(one)?.getClientRects().length ?? 0;
        const style = getComputedStyle(document.documentElement);
        return {
          bar: shown(".bar"),
          stage: shown(".stage"),
          tools: shown(".sheet-tools"),
          paper: style.getPropertyValue("--paper"),
        };
      });
      expect(look).toEqual({ bar: 0, stage: 0, tools: 0, paper: "#f7f4ed" });
      expect((await page.pdf()).subarray(0, 4).toString()).toBe("%PDF");
      expect(faults).toEqual([]);
    });
  });

  describe("the tables", () => {
    it("sort, filter by column, choose and are chosen, and save what they show", async () => {
      const { page, faults } = await desk.visit();
      await open(page, "节点表");
      await page.locator(".grid-head input").first().fill("毛腾");
      expect(await page.locator(".grid-row").count()).toBe(1);
      expect(await page.locator(".table-tools").textContent()).toMatch(/1 \/ \d+ 行/);
      await page.locator(".grid-row button").click();
      await settled(page);
      expect(await page.locator(".entity h2").textContent()).toBe("毛腾飞");
      const waiting = page.waitForEvent("download");
      await page.getByRole("button", { name: "导出 CSV" }).click();
      const csv = (await readFile(await (await waiting).path(), "utf8")).trim().split("\r\n");
      expect(csv).toHaveLength(2);
      await page.locator(".grid-head input").first().fill("");
      await page.locator(".grid-head button", { hasText: "提及" }).click();
      await page.locator(".grid-head button", { hasText: "提及" }).click();
      const mentions = await page.locator(".grid-row [role=cell]:nth-child(4)").allTextContents();
      expect(mentions.map(Number)).toEqual(mentions.map(Number).sort((a, b) => b - a));
      await page.keyboard.press("Escape");
      await page.locator(".dock-head .quiet").last().click();
      await clickOn(page, { kind: "node", id: "firm1" });
      await open(page, "节点表");
      expect(await page.locator('.grid-row[aria-selected="true"]').textContent()).toContain("华锐");
      expect(faults).toEqual([]);
    });

    it("walk by arrow keys and say when no row fits", async () => {
      const { page } = await desk.visit();
      await open(page, "关系表");
      await page.locator(".grid-row button").first().focus();
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction(() => document.activeElement?.closest('[aria-rowindex="3"]') !== null);
      await page.keyboard.press("Enter");
      await page.locator(".clipping mark").waitFor();
      await page.locator(".grid-head input").first().fill("没有这个人");
      expect(await page.locator(".grid-empty").textContent()).toContain("没有一行符合");
    });
  });
});
