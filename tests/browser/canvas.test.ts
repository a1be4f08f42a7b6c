/** The canvas under the hand, in a real browser: what is selected together, lines that share a place, pins, the cap, layouts, files. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { NO_FILTERS } from "../../web/graph/filters.ts";
import { pack } from "../../web/state/permalink.ts";
import { memoryStore } from "../support/memory-store.ts";
import { tiedGraph } from "../support/tied-graph.ts";
import { serveViewer } from "../support/viewer-server.ts";
import { axeFaults, clickOn, settled, visit } from "./browser.ts";
import { serving } from "./serving.ts";

describe.skipIf(lacks("chromium"))("the canvas in a browser", { timeout: 120_000 }, () => {
  const desk = serving(() =>
    serveViewer(memoryStore(tiedGraph(), () => ({ columns: [], rows: [], truncated: false }))),
  );

  const snapshot = (page: Page) => page.evaluate(() => window.lianpu?.snapshot() ?? "");
  const placeOf = (page: Page, id: string) =>
    page.evaluate((one) => window.lianpu?.spot({ kind: "node", id: one }) ?? { x: 0, y: 0 }, id);
  const selected = (page: Page) => page.evaluate(() => window.lianpu?.selected() ?? []);

  it("tells five lines of one pair apart, each where it is drawn", async () => {
    const { page } = await desk.visit();
    const ids = await page.evaluate(() => window.lianpu?.edgesBetween("firm0", "firm1") ?? []);
    expect(ids).toHaveLength(5);
    const spots = await page.evaluate(
      (all) => all.map((id) => window.lianpu?.spot({ kind: "edge", id }) ?? { x: 0, y: 0 }),
      ids,
    );
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(4);
    }
    for (const id of ids) {
      await clickOn(page, { kind: "edge", id });
      expect(await page.evaluate(() => window.lianpu?.chosen())).toEqual({ kind: "edge", id });
    }
  });

  it("draws eight lines of one pair as one with their number, and a tie to itself as a ring", async () => {
    const { page } = await desk.visit();
    const signs = await page.evaluate(() => window.lianpu?.signs() ?? []);
    const bundle = signs.find(({ id }) => id.startsWith("firm1-firm2"));
    expect(bundle?.means).toBe("edge");
    await page.mouse.click(bundle?.x ?? 0, bundle?.y ?? 0);
    await page.locator(".alongside").waitFor();
    expect(await page.locator(".alongside li").count()).toBe(8);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await clickOn(page, { kind: "edge", id: "self" });
    expect(await page.locator(".reader").textContent()).toContain("投资");
  });

  it("says on each node how much it still hides; a click there expands it", async () => {
    const { page } = await desk.visit();
    const more = await page.evaluate(
      () => window.lianpu?.signs().filter(({ means }) => means === "more") ?? [],
    );
    expect(more.length).toBeGreaterThan(0);
    const order = () => page.evaluate(() => window.lianpu?.order() ?? 0);
    const before = await order();
    await page.mouse.click(more[0]?.x ?? 0, more[0]?.y ?? 0);
    await settled(page);
    expect(await order()).toBeGreaterThan(before);
  });

  it("selects by box, acts on all at once and takes it back byte by byte", async () => {
    const { page, faults } = await desk.visit();
    const before = await snapshot(page);
    const [a, b] = [await placeOf(page, "firm0"), await placeOf(page, "firm1")];
    const [left, right] = [Math.min(a.x, b.x) - 20, Math.max(a.x, b.x) + 20];
    const [top, bottom] = [Math.min(a.y, b.y) - 20, Math.max(a.y, b.y) + 20];
    await page.mouse.move(left, top);
    await page.keyboard.down("Shift");
    await page.mouse.down();
    await page.mouse.move(right, bottom, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const chosen = await selected(page);
    expect(chosen).toEqual(expect.arrayContaining(["firm0", "firm1"]));
    expect(await axeFaults(page)).toEqual([]);
    const states = [before];
    for (const act of ["固定", "从图上移去"]) {
      await page.locator(".selection-bar button", { hasText: act }).click();
      await settled(page);
      states.push(await snapshot(page));
    }
    expect(new Set(states).size).toBe(3);
    expect(JSON.parse(states[2] ?? "{}").nodes).toHaveLength(JSON.parse(before).nodes.length - chosen.length);
    for (const state of states.slice(0, -1).reverse()) {
      await page.keyboard.press("Control+z");
      await settled(page);
      expect(await snapshot(page)).toBe(state);
    }
    expect(faults).toEqual([]);
  });

  it("selects by a free line, adds with Ctrl, drops the selection with Escape", async () => {
    const { page } = await desk.visit();
    await page.getByRole("button", { name: "圈选" }).click();
    const { x, y } = await placeOf(page, "firm0");
    await page.mouse.move(x - 24, y - 24);
    await page.mouse.down();
    for (const [dx, dy] of [
      [24, -24],
      [24, 24],
      [-24, 24],
      [-24, -20],
    ] as const) {
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
    }
    await page.mouse.up();
    expect(await selected(page)).toContain("firm0");
    await page.getByRole("button", { name: "圈选" }).click();
    const far = await placeOf(page, "firm2");
    await page.keyboard.down("Control");
    await page.mouse.click(far.x, far.y);
    await page.keyboard.up("Control");
    await settled(page);
    expect(await selected(page)).toEqual(expect.arrayContaining(["firm0", "firm2"]));
    await page.keyboard.press("Escape");
    expect(await selected(page)).toEqual([]);
  });

  it("keeps a node where it is dropped while a layout runs, and a pin over a link", async () => {
    const { page, faults } = await desk.visit();
    const before = JSON.parse(await snapshot(page));
    await page.keyboard.press("l");
    const from = await placeOf(page, "firm0");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 20, { steps: 4 });
    const held = await page.evaluate(() => JSON.parse(window.lianpu?.snapshot() ?? "{}"));
    await page.mouse.up();
    await settled(page);
    const after = JSON.parse(await snapshot(page));
    type State = { nodes: { node: { id: string }; x: number; y: number; pinned: boolean }[] };
    const at = (state: State, id: string) => state.nodes.find(({ node }) => node.id === id);
    expect(at(after, "firm0")?.x).toBeCloseTo(at(held, "firm0")?.x ?? 0, 6);
    expect(at(after, "chain0")?.x).not.toBe(at(before, "chain0")?.x);
    await clickOn(page, { kind: "node", id: "firm0" });
    await page.keyboard.press("p");
    await page.keyboard.press("Control+a");
    const all = await selected(page);
    await page.getByRole("tab", { name: "节点表" }).click();
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.waitForFunction(() => location.hash.startsWith("#v="));
    const again = (await visit(desk.browser, page.url())).page;
    const back = JSON.parse(await snapshot(again)) as State;
    expect(at(back, "firm0")?.pinned).toBe(true);
    expect(await selected(again)).toEqual(all);
    expect(await again.getByRole("tab", { name: "节点表" }).getAttribute("aria-selected")).toBe("true");
    expect(at(back, "firm0")?.x).toBeCloseTo(at(after, "firm0")?.x ?? 0, 1);
    expect(faults).toEqual([]);
  });

  it("lays out in one jump where people ask for less motion", async () => {
    const { page } = await desk.visit({ reducedMotion: "reduce" });
    const pictures = await page.evaluate(async () => {
      const seen = new Set<string>([window.lianpu?.snapshot() ?? ""]);
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "l", bubbles: true }));
      for (let idle = false; !idle; ) {
        await new Promise((next) => requestAnimationFrame(next));
        idle = window.lianpu?.idle() === true;
        seen.add(window.lianpu?.snapshot() ?? "");
      }
      return seen.size;
    });
    expect(pictures).toBe(2);
  });

  it("makes room at the cap by what was not looked at, and says so", async () => {
    const members = Array.from(
      { length: 1_999 },
      (_, i) => [`m${i}`, (i % 45) * 40, (i / 45) * 40, 0] as const,
    );
    const link = await pack({
      v: 1,
      nodes: [["council2", 0, 0, 1], ...members],
      edges: members.map(([id]) => `M:${id}`),
      filters: NO_FILTERS,
      chosen: { kind: "node", id: "council2" },
      camera: null,
    });
    const { page } = await visit(desk.browser, `${desk.url}/#v=${link}`);
    expect(await page.evaluate(() => window.lianpu?.order())).toBe(2_000);
    await page.keyboard.press("e");
    await page.locator(".said", { hasText: "移去了 25 个" }).waitFor();
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.order())).toBe(2_000);
    expect(await page.locator(".counts").textContent()).toMatch(/显示 2,?000 \/ 2,\d{3}/);
    await page.keyboard.press("Control+z");
    await settled(page);
    const back = JSON.parse(await snapshot(page)) as { nodes: { node: { id: string } }[] };
    expect(back.nodes.map(({ node }) => node.id)).toEqual(["council2", ...members.map(([id]) => id)]);
  });

  it("hands out files that programs read, with filter, counts and statements, and opens its own again", async () => {
    const { page, faults } = await desk.visit();
    const take = async (name: string) => {
      await page.getByRole("button", { name: "导出", exact: true }).click();
      const waiting = page.waitForEvent("download");
      await page.locator("#export-menu button", { hasText: name }).click();
      return (await waiting).path();
    };
    for (const name of ["GEXF", "GraphML", "SVG"]) {
      const text = await readFile(await take(name), "utf8");
      const counts = await page.evaluate((xml) => {
        const file = new DOMParser().parseFromString(xml, "text/xml");
        const many = (tag: string) => file.getElementsByTagName(tag).length;
        return { faults: many("parsererror"), nodes: many("node"), texts: many("text") };
      }, text);
      expect(counts.faults).toBe(0);
      if (name === "SVG") expect(counts.texts).toBeGreaterThan(10);
      else expect(counts.nodes).toBe(await page.evaluate(() => window.lianpu?.order()));
    }
    const picture = await readFile(await take("2×"));
    expect(picture.includes(Buffer.from('"exported":"'))).toBe(true);
    const spread = await page.evaluate(async (bytes) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))]),
      );
      const canvas = new OffscreenCanvas(200, 200);
      const ctx = canvas.getContext("2d");
      ctx?.drawImage(image, 0, 0, 200, 200);
      const { data } = ctx?.getImageData(0, 0, 200, 200) ?? { data: [] };
      return { width: image.width, colours: new Set(Array.from(data).filter((_v, i) => i % 4 === 0)).size };
    }, picture.toString("base64"));
    expect(spread.width).toBeGreaterThan(2_000);
    expect(spread.colours).toBeGreaterThan(20);
    const before = await snapshot(page);
    const file = await take("JSON");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await settled(page);
    expect(await page.evaluate(() => window.lianpu?.order())).toBe(0);
    await page.locator("#export-menu input[type=file]").setInputFiles(file);
    await page.locator(".said", { hasText: "已打开" }).waitFor();
    await settled(page);
    expect(await snapshot(page)).toBe(before);
    expect(faults).toEqual([]);
  });

  it("makes thirty canvases one after another and leaves no context behind", async () => {
    const { page, faults } = await desk.visit();
    const warnings: string[] = [];
    page.on("console", (message) => warnings.push(message.text()));
    await page.evaluate(async () => {
      for (let i = 0; i < 30; i += 1) {
        const canvas = document.querySelector<HTMLCanvasElement>(".sigma-nodes");
        const loss = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
        const gone = new Promise((done) => canvas?.addEventListener("webglcontextlost", done));
        loss?.loseContext();
        await gone;
        // The browser gives a context back only once its loss is dealt with.
        await new Promise((later) => setTimeout(later, 60));
        loss?.restoreContext();
        while (document.querySelector(".sigma-nodes") === canvas) {
          await new Promise((next) => requestAnimationFrame(next));
        }
      }
    });
    await settled(page);
    expect(warnings.filter((text) => text.includes("Too many active WebGL contexts"))).toEqual([]);
    expect(await page.locator(".sigma-nodes").count()).toBe(1);
    expect(await page.locator(".minimap").count()).toBe(1);
    expect(faults).toEqual([]);
  });
});
