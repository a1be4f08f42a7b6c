/** How the desk looks at every width, by geometry: names off shapes, nothing under tools, nothing sideways, a finger hits, nothing is ever white. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { newsGraph } from "../support/news-graph.ts";
import { settled } from "./browser.ts";
import { servingStored } from "./serving.ts";

const SIZES = { 1440: 900, 768: 1024, 390: 844 } as const;

/** Names that stand across another shape, or under what floats over the canvas; names and shapes in sight. */
function crossings(page: Page) {
  return page.evaluate(() => {
    const canvas = document.querySelector(".canvas")?.getBoundingClientRect() ?? new DOMRect();
    const floats = [...document.querySelectorAll("[data-floats]")].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return {
        left: left - canvas.left,
        right: right - canvas.left,
        top: top - canvas.top,
        bottom: bottom - canvas.top,
      };
    });
    const shapes = window.lianpu?.shapes() ?? [];
    const labels = window.lianpu?.labels() ?? [];
    const crossed = labels.flatMap(({ id, x, y, width, height }) =>
      [...shapes, ...floats]
        .filter(
          ({ left, right, top, bottom }) =>
            x < right && x + width > left && y - height / 2 < bottom && y + height / 2 > top,
        )
        .map((other) => `${id} across ${"id" in other ? other.id : "what floats"}`),
    );
    const far = (a: number, b: number, c: number, d: number) => Math.min(b, d) - Math.max(a, c);
    const stacked = shapes.filter((a) =>
      shapes.some(
        (b) =>
          a.id < b.id &&
          far(a.left, a.right, b.left, b.right) > (a.right - a.left) / 3 &&
          far(a.top, a.bottom, b.top, b.bottom) > (a.bottom - a.top) / 3,
      ),
    );
    return { crossed, stacked: stacked.length, labels: labels.length, shapes: shapes.length };
  });
}

async function openNode(page: Page, name: string): Promise<void> {
  await page.locator("#search").fill(name);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".entity h2", { hasText: name }).waitFor();
  await settled(page);
}

describe.skipIf(lacks("chromium"))("the look of the desk", { timeout: 180_000 }, () => {
  const desk = servingStored(() => newsGraph(4));
  const visit = (width: keyof typeof SIZES, more: object = {}) =>
    desk.visit({ viewport: { width, height: SIZES[width] }, ...more });

  it.each([1440, 768, 390] as const)(
    "puts no name across a shape or under a tool at %i pixels",
    async (width) => {
      const { page, faults } = await visit(width);
      const found = await crossings(page);
      expect(found.crossed).toEqual([]);
      expect(found.labels).toBeGreaterThan(5);
      expect(found.stacked).toBeLessThanOrEqual(found.shapes / 10);
      for (const tool of [".canvas-tools", ".counts"]) {
        const [box, canvas] = [
          await page.locator(tool).boundingBox(),
          await page.locator(".canvas").boundingBox(),
        ];
        expect(box?.y ?? 0).toBeGreaterThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0) - 1);
      }
      const [tools, counts] = [
        await page.locator(".canvas-tools").boundingBox(),
        await page.locator(".counts").boundingBox(),
      ];
      expect((counts?.x ?? 0) + (counts?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
      expect(faults).toEqual([]);
    },
  );

  it.each([
    [844, 390],
    [720, 450],
    [320, 256],
  ])("leaves the canvas in sight and under the hand at %i by %i pixels", async (width, height) => {
    const { page, faults } = await desk.visit({ viewport: { width, height } });
    const bare = () =>
      page.evaluate(() => {
        const {
          left,
          top,
          width: w,
          height: h,
        } = document.querySelector(".canvas")?.getBoundingClientRect() ?? new DOMRect();
        const under = document.elementFromPoint(left + w / 2, top + Math.min(h, innerHeight - top) / 2);
        return { w, h, free: under?.closest(".canvas") !== null };
      });
    const first = await bare();
    expect(first.free).toBe(true);
    expect(first.h).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const [counts, tools] = [
      await page.locator(".counts").boundingBox(),
      await page.locator(".canvas-tools").boundingBox(),
    ];
    expect((counts?.x ?? 0) + (counts?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
    await openNode(page, "毛腾飞");
    if (width > 600) expect(await bare()).toMatchObject({ h: first.h, free: true });
    await page.locator(".entity button", { hasText: "关闭" }).click();
    await page.locator(".pane-turn button[aria-pressed=true]").first().click();
    await settled(page);
    expect(await bare()).toEqual(first);
    expect(faults).toEqual([]);
  });

  it("names the chosen node whatever stands around it", async () => {
    const { page } = await visit(390);
    await openNode(page, "毛腾飞");
    const labels = await page.evaluate(() => window.lianpu?.labels().map(({ text }) => text));
    expect(labels).toContain("毛腾飞");
  });

  it("takes a finger beside a node for that node", async () => {
    const { page } = await visit(390, { hasTouch: true });
    const shape = await page.evaluate(() => {
      const canvas = document.querySelector(".canvas")?.getBoundingClientRect();
      const shapes = window.lianpu?.shapes() ?? [];
      const signs = window.lianpu?.signs() ?? [];
      const [left, top] = [canvas?.left ?? 0, canvas?.top ?? 0];
      const from = (one: (typeof shapes)[number], x: number, y: number) =>
        Math.hypot((one.left + one.right) / 2 - x, (one.top + one.bottom) / 2 - y) -
        (one.right - one.left) / 2;
      for (const shape of shapes) {
        const y = (shape.top + shape.bottom) / 2;
        for (const x of [shape.right + 9, shape.left - 9]) {
          const lonely = shapes.every((one) => one === shape || from(one, x, y) > 15);
          const signed = signs.some((sign) => Math.hypot(sign.x - left - x, sign.y - top - y) < 25);
          const inside = x > 0 && x < (canvas?.width ?? 0) && y > 45;
          if (lonely && !signed && inside) return { id: shape.id, x: left + x, y: top + y };
        }
      }
      return null;
    });
    if (shape === null) throw new Error("no node stands apart");
    await page.touchscreen.tap(shape.x, shape.y);
    await page.locator(".entity h2").waitFor();
    const { chosen } = await page.evaluate(() => ({ chosen: window.lianpu?.chosen() ?? null }));
    expect(chosen).toEqual({ kind: "node", id: shape.id });
  });

  it.each([768, 390] as const)(
    "shows a chain from top to bottom at %i pixels, nothing sideways",
    async (width) => {
      const { page, faults } = await visit(width);
      await openNode(page, "轨道交通装备产业链");
      await page.getByRole("button", { name: "产业链图" }).click();
      await page.locator(".chain-stack").waitFor();
      expect(await page.locator(".chain-scroll").isVisible()).toBe(false);
      const wide = await page.evaluate(() => {
        const sheet = document.querySelector(".sheet");
        return (sheet?.scrollWidth ?? 0) - (sheet?.clientWidth ?? 0);
      });
      expect(wide).toBeLessThanOrEqual(0);
      const names = await page.locator(".chain-stack .chain-row").allTextContents();
      expect(names.length).toBeGreaterThan(1);
      // What closes the sheet stays in sight.
      await page.evaluate(() => document.querySelector(".sheet")?.scrollTo(0, 9_999));
      expect((await page.locator(".sheet-tools").boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      await page.locator(".chain-stack .chain-row").first().click();
      await page.locator(".entity h2").waitFor();
      expect(faults).toEqual([]);
    },
  );

  it("opens everything at its beginning, and a sentence below what it says of whom", async () => {
    const { page } = await visit(390);
    await page.evaluate(() => document.querySelector(".reader")?.scrollTo(0, 9_999));
    await openNode(page, "毛腾飞");
    const top = () => page.evaluate(() => document.querySelector(".reader")?.scrollTop);
    expect(await top()).toBe(0);
    await page.locator(".snippet").first().scrollIntoViewIfNeeded();
    await page.locator(".snippet").first().click();
    await page.locator(".clipping mark").waitFor();
    await settled(page);
    expect(await top()).toBe(0);
    const pane = await page.locator(".reader").boundingBox();
    const head = await page.locator(".triple").boundingBox();
    expect(head?.y ?? 0).toBeGreaterThanOrEqual(pane?.y ?? 0);
  });

  it.each([1440, 1024, 390])("puts no date of the timeline across the next at %i pixels", async (width) => {
    const { page } = await desk.visit({ viewport: { width, height: 844 } });
    if (width < 860) await page.locator(".pane-turn button", { hasText: "视图" }).click();
    else await page.getByRole("tab", { name: "时间轴" }).click();
    for (const unit of ["年", "月", "日"]) {
      await page.locator(".segments button", { hasText: unit }).last().click();
      await settled(page);
      const dates = await page.evaluate(() =>
        [...document.querySelectorAll(".bar-slot > span")]
          .filter((one) => one.textContent !== "")
          .map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            const { left, right } = range.getBoundingClientRect();
            return [left, right] as const;
          }),
      );
      expect(dates.length).toBeGreaterThan(unit === "年" ? 0 : 1);
      dates.forEach(([left], i) => {
        if (i > 0) expect(left).toBeGreaterThan((dates[i - 1]?.[1] ?? 0) + 2);
      });
    }
  });

  it("keeps exported names off one another", async () => {
    const { page } = await visit(1440);
    await page.getByRole("button", { name: "导出", exact: true }).click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "矢量图 SVG" }).click();
    const file = await (await waiting).path();
    const crossed = await page.evaluate(
      async (svg) => {
        const frame = document.createElement("div");
        frame.innerHTML = svg;
        document.body.append(frame);
        await document.fonts.ready;
        const boxes = [...frame.querySelectorAll<SVGTextElement>('g[text-anchor="middle"] text')].map((one) =>
          one.getBBox(),
        );
        frame.remove();
        return boxes.filter((a, i) =>
          boxes.some(
            (b, j) =>
              j > i &&
              Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 4 &&
              Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 8,
          ),
        ).length;
      },
      readFileSync(file, "utf8"),
    );
    expect(crossed).toBe(0);
  });

  it("says that the canvas is lost, shows nothing white, and makes it anew by itself", async () => {
    const { page } = await visit(1440, { theme: "dark" });
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>(".canvas canvas")) {
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      }
    });
    await page.locator(".no-webgl").waitFor();
    expect(await page.locator(".no-webgl").textContent()).toContain("图形上下文丢失");
    expect(await page.locator(".canvas").isVisible()).toBe(false);
    await page.locator(".canvas").waitFor({ state: "visible" });
    await page.waitForFunction(() => (window.lianpu?.labels().length ?? 0) > 5);
    expect(await page.locator(".no-webgl").count()).toBe(0);
  });
});
