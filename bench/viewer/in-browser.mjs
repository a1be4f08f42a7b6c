/** A new browser for each reading: work of an earlier one would weigh on the next. */
import { cpus } from "node:os";
import { chromium } from "playwright-core";
import { TOOLS } from "../tools.mjs";

const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader"];
const VIEW = { width: 1280, height: 800 };
/** A browser that was just started is busy with itself for a while. */
const REST_MS = 2_000;

export async function inBrowser(work) {
  const browser = await chromium.launch({ executablePath: TOOLS.chromium.path, args: FLAGS });
  try {
    const page = await (await browser.newContext({ viewport: VIEW })).newPage();
    page.setDefaultTimeout(180_000);
    await page.waitForTimeout(REST_MS);
    return await work(page, browser);
  } finally {
    await browser.close();
  }
}

/** What the figures were read on. */
export async function machine(url) {
  return inBrowser(async (page, browser) => {
    await page.goto(url);
    const renderer = await page.evaluate(() => {
      const gl = document.createElement("canvas").getContext("webgl2");
      const info = gl?.getExtension("WEBGL_debug_renderer_info");
      return info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "no WebGL";
    });
    const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`;
    return {
      node: process.version,
      processor,
      browser: browser.version(),
      renderer,
      view: `${VIEW.width} × ${VIEW.height}`,
    };
  });
}
