/** `npm run bench:viewer`: the built viewer in a real browser: first picture, hovering, expanding, searching, and layout workers; `-- --json` for programs, `-- 1000 10000` for other sizes, `-- --layouts` for these alone. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { chromium } from "playwright-core";
import { build } from "vite";
import { createApp } from "../dist/http/app.js";
import { openStore } from "../dist/store/open.js";
import { TOOLS } from "../tests/support/tools.mjs";
import { generatedGraph } from "./generated-graph.mjs";

const ROOT = join(import.meta.dirname, "..");
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader"];
const NAMES = 100_000;
const LAYOUT_MS = 4_000;
/** The canvas takes no more nodes than this, so that expanding is measured below it. */
const CAP = 2_000;

const args = process.argv.slice(2);
const json = args.includes("--json");
const onlyLayouts = args.includes("--layouts");
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const chosen = sizes.length > 0 ? sizes : [1_000, 10_000, 50_000];
const ROUNDS = 5;
/** The canvas itself is measured up to here: five times what it ever holds. Layouts are measured at every size. */
const LARGEST = 10_000;

/** Median, least and most of several readings. */
function of(readings) {
  const sorted = [...readings].sort((a, b) => a - b);
  const round = (value) => Math.round((value ?? 0) * 100) / 100;
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return {
    n: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
  };
}

/** A new browser for each reading: work of an earlier one would weigh on the next. */
async function inBrowser(work) {
  const browser = await chromium.launch({ executablePath: TOOLS.chromium.path, args: FLAGS });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(180_000);
    return await work(page, browser);
  } finally {
    await browser.close();
  }
}

async function machine(url) {
  return inBrowser(async (page, browser) => {
    await page.goto(url);
    const renderer = await page.evaluate(() => {
      const gl = document.createElement("canvas").getContext("webgl2");
      const info = gl?.getExtension("WEBGL_debug_renderer_info");
      return info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : "no WebGL";
    });
    const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`;
    return { node: process.version, processor, browser: browser.version(), renderer, view: "1280 × 800" };
  });
}

/** The first view of so many nodes in place of the overview that the server would cap. */
function overviewOf(count) {
  const { nodes, edges } = generatedGraph(count, count * 2);
  const counts = { nodes: { Person: count }, edges: {} };
  return { ok: true, data: { counts, nodes, edges, period: { from: "", to: "" }, months: [] } };
}

async function openWith(page, url, overview, neighbours) {
  await page.route("**/api/overview", (route) => route.fulfill({ json: overview }));
  await page.route("**/api/neighbours", (route) => route.fulfill({ json: neighbours }));
  await page.addInitScript(() => {
    const look = () => {
      if ((window.lianpu?.order() ?? 0) === 0) return requestAnimationFrame(look);
      window.lianpu.finish();
      window.firstPicture = performance.now();
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => window.firstPicture > 0);
  return page.evaluate(() => window.firstPicture);
}

/** The most linked nodes and others, each hovered once: milliseconds of script on the main thread. */
function hoverAll(page) {
  return page.evaluate(() => {
    const { nodes, edges } = JSON.parse(window.lianpu.snapshot());
    const degree = new Map();
    for (const { from, to } of edges) {
      for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
    }
    const ids = nodes.map(({ node }) => node.id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0));
    const some = [...ids.slice(0, 20), ...ids.filter((_id, i) => i % Math.ceil(ids.length / 60) === 0)];
    return some.map((id) => {
      const took = window.lianpu.hover({ kind: "node", id });
      window.lianpu.hover(null);
      return took;
    });
  });
}

/** Twenty-five new neighbours of the first node. */
function newcomers(overview) {
  const [anchor] = overview.data.nodes;
  const nodes = Array.from({ length: 25 }, (_, i) => ({
    id: `new${i}`,
    label: "Person",
    name: `新人${i}`,
    props: { mentions: 1 },
  }));
  const edges = nodes.map(({ id }) => {
    const ends = { from: id, to: anchor.id, fromLabel: "Person", toLabel: anchor.label };
    return { id: `e${id}`, type: "MEMBER_OF", ...ends, props: { statements: 1 } };
  });
  return { ok: true, data: { nodes, edges, totals: { MEMBER_OF: 25 } } };
}

/** Script time from the key to the new nodes on the canvas. */
async function expandOnce(page, anchor) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const script = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const spot = await page.evaluate((id) => window.lianpu.spot({ kind: "node", id }), anchor);
  await page.mouse.click(spot.x, spot.y);
  await page.waitForFunction(() => window.lianpu.idle());
  const [before, order] = [await script(), await page.evaluate(() => window.lianpu.order())];
  await page.keyboard.press("e");
  await page.waitForFunction((count) => window.lianpu.order() > count, order);
  return (await script()) - before;
}

async function benchSize(url, count) {
  const overview = overviewOf(count);
  const firsts = [];
  let hovers = [];
  const expands = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await inBrowser(async (page) => {
      firsts.push(await openWith(page, url, overview, newcomers(overview)));
      await page.waitForFunction(() => window.lianpu.idle());
      if (i === 0) hovers = await hoverAll(page);
      if (count + 25 <= CAP) expands.push(await expandOnce(page, overview.data.nodes[0].id));
    });
  }
  const expand = expands.length > 0 ? { "expand 25, script ms": of(expands) } : {};
  return { "first picture, ms": of(firsts), "hover, script ms": of(hovers), ...expand };
}

/** Searches as people type them, from the request to the parsed answer. */
async function benchSearch(url, graph) {
  const at = (i) => graph.nodes[(i * 7919) % graph.nodes.length];
  const texts = Array.from({ length: 120 }, (_, i) => {
    const { name, props } = at(i);
    return [name.slice(0, 2), name.slice(-3), props.pinyin, props.initials, "没有此名"][i % 5];
  });
  return inBrowser(async (page) => {
    await page.goto(url);
    const times = await page.evaluate(async (all) => {
      const taken = [];
      for (const text of all) {
        const start = performance.now();
        await (await fetch(`/api/search?q=${encodeURIComponent(text)}`)).json();
        taken.push(performance.now() - start);
      }
      return taken.slice(5);
    }, texts);
    return { [`search among ${graph.nodes.length} names, ms`]: of(times) };
  });
}

async function benchLayouts(folder, count) {
  await build({
    root: join(ROOT, "bench/viewer"),
    base: "./",
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true },
  });
  const types = { html: "text/html", js: "text/javascript" };
  const server = createServer((request, answer) => {
    const path = request.url === "/" ? "/index.html" : (request.url ?? "");
    if (!existsSync(join(folder, path))) {
      answer.writeHead(404).end();
      return;
    }
    answer.setHeader("content-type", types[path.split(".").at(-1)] ?? "text/plain");
    answer.end(readFileSync(join(folder, path)));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const rates = {};
  for (const which of ["own", "supervisor"]) {
    const readings = [];
    for (let i = 0; i < 3; i += 1) {
      const { iterations, ms } = await inBrowser(async (page) => {
        await page.goto(`http://127.0.0.1:${server.address().port}/`);
        await page.waitForFunction(() => window.layouts !== undefined);
        return page.evaluate(
          ([name, nodes, time]) => window.layouts[name](nodes, time),
          [which, count, LAYOUT_MS],
        );
      });
      readings.push((iterations * 1000) / ms);
    }
    rates[`layout, ${which === "own" ? "own worker" : "graphology's supervisor"}, iterations/s`] =
      of(readings);
  }
  server.close();
  return rates;
}

function servedBy(store) {
  const app = createApp({
    store: async () => store,
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async (path) => {
      try {
        return { bytes: new Uint8Array(readFileSync(join(ROOT, "dist/web", path))), etag: `"${path}"` };
      } catch {
        return null;
      }
    },
    info: { version: "bench", readOnly: true },
    clock: () => performance.now(),
  });
  return new Promise((ready) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
      ready({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

function print(title, figures) {
  if (json) return;
  console.log(`\n${title}`);
  for (const [what, { n, median, p95, least, most }] of Object.entries(figures)) {
    console.log(
      `  ${what.padEnd(52)} ${String(median).padStart(9)}  (${least} … ${most}, p95 ${p95}, N = ${n})`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), "lianpu-bench-"));
const store = await openStore({ kind: "embedded", dir: join(folder, "graph") });
try {
  const graph = generatedGraph(NAMES, NAMES);
  await store.apply(graph);
  const server = await servedBy(store);
  const about = await machine(server.url);
  if (!json)
    console.log(
      Object.entries(about)
        .map(([key, value]) => `${key}: ${value}`)
        .join("\n"),
    );
  const found = { about, search: onlyLayouts ? {} : await benchSearch(server.url, graph), sizes: {} };
  print("search", found.search);
  for (const count of chosen) {
    const title = `${count} nodes, ${count * 2} edges`;
    const seen = count > LARGEST || onlyLayouts ? {} : await benchSize(server.url, count);
    print(title, seen);
    const laidOut = await benchLayouts(join(folder, "page"), count);
    print(title, laidOut);
    found.sizes[count] = { ...seen, ...laidOut };
  }
  if (json) console.log(JSON.stringify(found, null, 2));
  server.close();
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
