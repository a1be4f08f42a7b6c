/** What happens until the first picture stands, in a real browser: what is asked, what is drawn and in which order. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../../bench/tools.mjs";
import { memoryStore } from "../support/memory-store.ts";
import { tiedGraph } from "../support/tied-graph.ts";
import { serveViewer, type ViewerServer } from "../support/viewer-server.ts";
import { launch, settled, visit } from "./browser.ts";

interface Drawn {
  /** Programs that were linked. */
  programs: number;
  /** Nodes of each picture that showed any, in turn. */
  pictures: number[];
}

describe.skipIf(lacks("chromium"))("the first picture in a browser", { timeout: 120_000 }, () => {
  let server: ViewerServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveViewer(memoryStore(tiedGraph(), () => ({ columns: [], rows: [], truncated: false })));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  /** Counts what WebGL is told to do, from before the page's own script. */
  async function watched(): Promise<{ page: Page; asked: string[] }> {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    page.setDefaultTimeout(20_000);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const drawn = { programs: 0, pictures: [] as number[] };
      Object.assign(window, { drawn });
      const { linkProgram, drawArrays } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.linkProgram = function (program) {
        drawn.programs += 1;
        linkProgram.call(this, program);
      };
      WebGL2RenderingContext.prototype.drawArrays = function (mode, first, count) {
        const layer = (this.canvas as HTMLCanvasElement).className;
        const shown = this.getParameter(this.FRAMEBUFFER_BINDING) === null;
        if (layer === "sigma-nodes" && shown && count > 0) drawn.pictures.push(count / 3);
        drawArrays.call(this, mode, first, count);
      };
    });
    await page.goto(server.url);
    await settled(page);
    return { page, asked };
  }

  it("asks for words and overview once, with the page itself, and for nothing else before the script", async () => {
    const { asked } = await watched();
    for (const path of ["/api/info", "/api/overview"]) {
      expect(asked.filter((one) => one === path)).toEqual([path]);
      expect(asked.indexOf(path)).toBeLessThan(asked.findIndex((one) => one.startsWith("/assets/")));
    }
  });

  it("draws every node in the first picture, and compiles no program that nothing uses", async () => {
    const { page } = await watched();
    const { programs, pictures } = await page.evaluate(() => (window as unknown as { drawn: Drawn }).drawn);
    const order = await page.evaluate(() => window.lianpu?.order() ?? 0);
    expect(pictures[0]).toBe(order);
    // Nodes, straight lines, and the bent ones that this graph has.
    expect(programs).toBe(3);
  });

  it("keeps layers that nothing is drawn on out of the picture", async () => {
    const { page } = await visit(browser, server.url);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[class^=sigma-]")]
        .filter(({ style }) => style.display !== "none" && style.opacity !== "0")
        .map((layer) => layer.className),
    );
    expect(shown).toEqual(["sigma-edges", "sigma-nodes", "sigma-standing"]);
  });

  it("shows the whole graph where the layout comes too late for the first picture", async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    page.setDefaultTimeout(20_000);
    await page.route("**/forceatlas2.worker*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      await route.continue();
    });
    await page.goto(server.url);
    await settled(page);
    const outside = await page.evaluate(() => {
      const { nodes } = JSON.parse(window.lianpu?.snapshot() ?? "{}") as {
        nodes: { node: { id: string } }[];
      };
      const box = document.querySelector(".canvas")?.getBoundingClientRect();
      return nodes.filter(({ node }) => {
        const { x, y } = window.lianpu?.spot({ kind: "node", id: node.id }) ?? { x: -1, y: -1 };
        return box === undefined || x < box.left || x > box.right || y < box.top || y > box.bottom;
      });
    });
    expect(outside).toEqual([]);
  });
});
