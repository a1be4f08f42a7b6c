/** Debian's own browser on the built viewer: one fresh browser per test file, nothing asked of the network. */
import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { TOOLS } from "../../bench/tools.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(more: readonly string[] = []): Promise<Browser> {
  const { path } = TOOLS.chromium;
  if (path === null || !existsSync(path)) throw new Error("no chromium on this machine");
  return chromium.launch({ executablePath: path, args: [...FLAGS, ...more] });
}

export interface Visit {
  readonly page: Page;
  /** Everything that the page should not have done: errors, policy violations, requests elsewhere. */
  readonly faults: readonly string[];
}

/** Opens the viewer in a fresh context and waits until it stands still. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & { readonly lang?: "zh" | "en"; readonly theme?: "light" | "dark" } = {},
): Promise<Visit> {
  const { lang = "zh", theme = "light", ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...rest });
  await context.addInitScript(
    ([l, t]) => {
      localStorage.setItem("lianpu.lang", l);
      localStorage.setItem("lianpu.theme", t);
    },
    [lang, theme] as const,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol !== "blob:") faults.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  await settled(page);
  return { page, faults };
}

/**
 * Waits until no request is under way, the layout is done and neither camera nor canvas moves. All waiting is done by the
 * page's own clock, behind the timer by which Sigma tells two clicks from a double one: a slow page is waited for longer.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.lianpu?.idle() === true, null, { timeout: 30_000 });
  await page.evaluate(async () => {
    const still = () => {
      const { x, y, width, height } = document.querySelector(".canvas")?.getBoundingClientRect() ?? {};
      return window.lianpu?.idle() ? JSON.stringify([x, y, width, height, window.lianpu.camera()]) : "";
    };
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await pause(350);
    let before = "";
    for (let alike = 0; alike < 3; ) {
      await frame();
      const now = still();
      alike = now !== "" && now === before ? alike + 1 : 0;
      before = now;
    }
  });
}

type Spot = { readonly kind: "node" | "edge"; readonly id: string };

/** Clicks on the canvas where a node or an edge is drawn. */
export async function clickOn(page: Page, spot: Spot): Promise<void> {
  const at = await page.evaluate((one) => window.lianpu?.spot(one) ?? null, spot);
  if (at === null) throw new Error(`${spot.id} is not on the canvas`);
  await page.mouse.click(at.x, at.y);
  await settled(page);
}

/** Where each node of the canvas stands, by its id. */
export function places(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(() => {
    const { nodes } = JSON.parse(window.lianpu?.snapshot() ?? "{}") as {
      nodes: { node: { id: string }; x: number; y: number }[];
    };
    return Object.fromEntries(nodes.map(({ node, x, y }) => [node.id, [x, y]]));
  });
}

/** What axe finds wrong with the page as it stands: rule and place. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await here.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
    );
  });
}
