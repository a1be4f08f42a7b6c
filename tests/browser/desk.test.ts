/** What people do on the desk, one by one, in a real browser: expand, undo, link, filter, export, ask Cypher, lose the server. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import type { Graph, GraphEdge, GraphNode } from "../../src/model/index.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";
import { serveViewer } from "../support/viewer-server.ts";
import { axeFaults, clickOn, launch, settled, visit } from "./browser.ts";
import { serving } from "./serving.ts";

/** The made-up towns and one body with sixty more members than a view takes at once. */
function crowded(): Graph {
  const { nodes, edges } = newsGraph(4);
  const members = Array.from({ length: 60 }, (_, i): GraphNode => {
    const props = { id: `member${i}`, name: `成员${i}`, mentions: 0 };
    return { id: `member${i}`, label: "Person", name: `成员${i}`, props };
  });
  const joined = members.map((member): GraphEdge => {
    const ends = { from: member.id, to: "council1", fromLabel: "Person", toLabel: "Organization" } as const;
    return {
      id: `M:${member.id}`,
      type: "MEMBER_OF",
      ...ends,
      props: { id: `M:${member.id}`, statements: 0 },
    };
  });
  return { nodes: [...nodes, ...members], edges: [...edges, ...joined] };
}

const answers = { columns: ["姓名", "n"], rows: [["毛腾飞", 3]], truncated: false };

describe.skipIf(lacks("chromium"))("the desk in a browser", { timeout: 120_000 }, () => {
  const desk = serving(() => serveViewer(memoryStore(crowded(), () => answers)));

  const order = (page: Page) => page.evaluate(() => window.lianpu?.order() ?? 0);
  const snapshot = (page: Page) => page.evaluate(() => window.lianpu?.snapshot() ?? "");

  it("expands by 25 new nodes a time, with one request each, and says how many are left", async () => {
    const { page } = await desk.visit();
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/api/neighbours")) asked += 1;
    });
    const start = await order(page);
    await clickOn(page, { kind: "node", id: "council1" });
    expect(await order(page)).toBe(start);
    const more = page.locator(".actions button").first();
    await more.click();
    await settled(page);
    expect(await order(page)).toBe(start + 25);
    await more.click();
    await settled(page);
    expect(await order(page)).toBe(start + 50);
    const left = Number(/\d+/.exec((await page.locator(".said").textContent())?.split("还有")[1] ?? "")?.[0]);
    await more.click();
    await settled(page);
    expect(await order(page)).toBe(start + 50 + left);
    expect(await more.isDisabled()).toBe(true);
    expect(asked).toBe(3);
  });

  it("undoes and redoes every step byte by byte", async () => {
    const { page } = await desk.visit();
    const states = [await snapshot(page)];
    const steps = [
      async () => {
        await clickOn(page, { kind: "node", id: "council0" });
        await page.keyboard.press("e");
      },
      () => page.keyboard.press("p"),
      () => page.locator(".switches button").first().click(),
      () => page.keyboard.press("h"),
    ];
    for (const step of steps) {
      await step();
      await settled(page);
      states.push(await snapshot(page));
    }
    expect(new Set(states).size).toBe(states.length);
    for (const state of states.slice(0, -1).reverse()) {
      await page.keyboard.press("Control+z");
      expect(await snapshot(page)).toBe(state);
    }
    for (const state of states.slice(1)) {
      await page.keyboard.press("Control+Shift+z");
      expect(await snapshot(page)).toBe(state);
    }
  });

  it("opens a copied link in a fresh browser context as it was", async () => {
    const { page } = await desk.visit();
    await clickOn(page, { kind: "node", id: "firm1" });
    await page.keyboard.press("p");
    await page.locator(".switches button").nth(3).click();
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.waitForFunction(() => location.hash.startsWith("#v="));
    const link = page.url();
    const spot = (one: Page) => one.evaluate(() => window.lianpu?.spot({ kind: "node", id: "firm1" }));
    const [state, at] = [JSON.parse(await snapshot(page)), await spot(page)];
    const fresh = (await visit(desk.browser, link)).page;
    const back = JSON.parse(await snapshot(fresh));
    const ids = (value: typeof state) => value.nodes.map((one: { node: { id: string } }) => one.node.id);
    expect(ids(back)).toEqual(ids(state));
    expect(back.filters).toEqual(state.filters);
    const there = await spot(fresh);
    expect(Math.abs((there?.x ?? 0) - (at?.x ?? 9))).toBeLessThan(0.5);
    expect(Math.abs((there?.y ?? 0) - (at?.y ?? 9))).toBeLessThan(0.5);
    expect(await fresh.locator(".entity h2").textContent()).toBe(
      await page.locator(".entity h2").textContent(),
    );
  });

  it("says so when a filter hides what is chosen, and one click brings it back", async () => {
    const { page } = await desk.visit();
    await clickOn(page, { kind: "node", id: "person0-0" });
    await page.locator(".switches button", { hasText: "人物" }).click();
    expect(await page.locator(".counts").textContent()).toContain("所选节点被筛选隐藏了");
    await page.locator(".counts button").click();
    expect(await page.locator(".counts").textContent()).not.toContain("筛");
  });

  it("tells two posts of one person at one body apart, each with its own line", async () => {
    const { page } = await desk.visit();
    const ids = await page.evaluate(() => window.lianpu?.edgesBetween("person0-0", "council0") ?? []);
    expect(ids).toHaveLength(2);
    const titles = [];
    for (const id of ids) {
      await clickOn(page, { kind: "edge", id });
      titles.push(await page.locator(".verb").textContent());
      await page.keyboard.press("Escape");
      await page.locator(".welcome").waitFor();
    }
    expect(titles.sort()).toEqual(["任职（书记）", "任职（第一书记）"]);
  });

  it("keeps a node where it is dropped", async () => {
    const { page } = await desk.visit();
    const where = () =>
      page.evaluate(() => window.lianpu?.spot({ kind: "node", id: "firm0" }) ?? { x: 0, y: 0 });
    const from = await where();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 6 });
    await page.mouse.up();
    await settled(page);
    const to = await where();
    expect(Math.abs(to.x - from.x - 40)).toBeLessThan(3);
    expect(Math.abs(to.y - from.y - 30)).toBeLessThan(3);
  });

  it("leaves keys alone while an input method composes", async () => {
    const { page } = await desk.visit();
    const before = await snapshot(page);
    await page.evaluate(() => {
      for (const key of ["h", "l", "/", "0", "p"]) {
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true }));
      }
    });
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe("search");
    expect(await snapshot(page)).toBe(before);
  });

  it("shows a hostile name as text wherever it stands", async () => {
    const { page, faults } = await desk.visit();
    await page.keyboard.press("/");
    await page.keyboard.type("<img");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator(".entity h2").textContent()).toBe("<img src=x onerror=alert(1)>");
    expect(await page.locator("img").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it("hands out pictures, graph files and tables", async () => {
    const { page, faults } = await desk.visit();
    for (const name of ["PNG", "SVG", "GEXF", "GraphML", "JSON", "CSV 节点", "CSV 关系"]) {
      await page.getByRole("button", { name: "导出", exact: true }).click();
      const waiting = page.waitForEvent("download");
      await page.locator("#export-menu button", { hasText: name }).first().click();
      const bytes = await readFile(await (await waiting).path());
      if (name === "PNG") expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      else expect(bytes.toString("utf8")).toContain("毛腾飞");
      expect(bytes.length).toBeGreaterThan(1_000);
    }
    expect(faults).toEqual([]);
  });

  it("answers Cypher in the console under the strict policy", async () => {
    const { page, faults } = await desk.visit();
    await page.getByRole("tab", { name: "Cypher" }).click();
    const editor = page.locator(".cm-content");
    await editor.click();
    await page.keyboard.type("RETURN 1");
    await page.keyboard.press("Control+Enter");
    await page.locator(".console-output .grid-row").first().waitFor();
    expect(await page.locator(".console-output").textContent()).toContain("毛腾飞");
    expect(await editor.evaluate((one) => getComputedStyle(one).whiteSpace)).not.toBe("normal");
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("finds a path between two people and draws it", async () => {
    const { page } = await desk.visit();
    await clickOn(page, { kind: "node", id: "person0-0" });
    await page.getByRole("button", { name: "从此找关联…" }).click();
    await page.locator(".end-box input").nth(1).fill("谭立新");
    await page.locator(".end-hits [role=option]").first().click();
    await page.getByRole("button", { name: "查找" }).click();
    await page.locator(".path-list li").first().waitFor();
    expect(await page.locator(".path-list li").first().textContent()).toContain("毛腾飞");
    expect(await axeFaults(page)).toEqual([]);
  });

  it("shows chain, roster, timeline and tables without a fault of axe", async () => {
    const { page, faults } = await desk.visit();
    for (const tab of ["时间轴", "节点表", "关系表"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.locator("#dock-panel > section").waitFor();
      expect(await axeFaults(page)).toEqual([]);
    }
    for (const [id, button, sheet] of [
      ["chain0", "产业链图", ".chain h2"],
      ["event0", "活动名册", ".roster h2"],
    ] as const) {
      await clickOn(page, { kind: "node", id });
      await page.getByRole("button", { name: button }).click();
      await page.locator(sheet).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    expect(faults).toEqual([]);
  });

  it.each([768, 390])("fits a screen of %i pixels without a sideways scroll", async (width) => {
    const { page } = await desk.visit({ viewport: { width, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.locator("#search").isVisible()).toBe(true);
    expect(await page.locator(".reader").isVisible()).toBe(true);
  });

  it("draws again after the graphics context was lost", async () => {
    const { page, faults } = await desk.visit();
    await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>(".sigma-nodes");
      const loss = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
      loss?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      loss?.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await settled(page);
    await clickOn(page, { kind: "node", id: "firm0" });
    expect(await page.locator(".entity h2").textContent()).toContain("中宇");
    expect(faults).toEqual([]);
  });

  it("says that the server is gone and finds it again", async () => {
    const { page } = await desk.visit();
    await page.route("**/api/**", (route) => route.abort());
    await clickOn(page, { kind: "node", id: "council2" });
    await page.locator(".banner").waitFor();
    await page.keyboard.press("?");
    const within = page.locator("dialog[open] .banner");
    await within.waitFor();
    const isOnTop = (banner: Element) => {
      const { x, y, width, height } = banner.getBoundingClientRect();
      return banner.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    expect(await within.evaluate(isOnTop)).toBe(true);
    await page.keyboard.press("Escape");
    await page.unroute("**/api/**");
    await page.locator(".banner").waitFor({ state: "detached" });
  });
});

describe.skipIf(lacks("chromium"))("a browser without WebGL", { timeout: 60_000 }, () => {
  it("shows tables and a message instead of a white page", async () => {
    const server = await serveViewer(memoryStore(newsGraph(2)));
    const browser = await launch(["--disable-gpu", "--disable-software-rasterizer", "--disable-3d-apis"]);
    try {
      const { page, faults } = await visit(browser, server.url);
      await page.locator(".no-webgl").waitFor();
      await page.locator(".grid-row").first().waitFor();
      await page.locator(".grid-row button").first().click();
      await page.locator(".entity h2").waitFor();
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
