/** `npm run bench:viewer`: the built viewer in a real browser beside plain Sigma: first picture, hovering, panning, expanding, searching, and layout workers; `-- --json` for programs, `-- 1000 10000` for other sizes, `-- --layouts` or `-- --canvas` for these alone. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../dist/store/open.js";
import { generatedGraph } from "./generated-graph.mjs";
import { benchCanvas } from "./viewer/canvas.mjs";
import { machine } from "./viewer/in-browser.mjs";
import { benchLayouts } from "./viewer/rates.mjs";
import { benchSearch } from "./viewer/search.mjs";
import { buildPages, serveBench } from "./viewer/server.mjs";

const NAMES = 100_000;
/** Behind canvas and layouts, which draw what they are given, any store will do. */
const FEW = 1_000;
/** The canvas itself is measured up to here: five times what it ever holds. Layouts are measured at every size. */
const LARGEST = 10_000;

const args = process.argv.slice(2);
const json = args.includes("--json");
const onlyLayouts = args.includes("--layouts");
const onlyCanvas = args.includes("--canvas");
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const chosen = sizes.length > 0 ? sizes : [1_000, 10_000, 50_000];

function print(title, figures) {
  if (json || Object.keys(figures).length === 0) return;
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
  const pages = join(folder, "pages");
  await buildPages(pages);
  const searches = !onlyLayouts && !onlyCanvas;
  const graph = generatedGraph(searches ? NAMES : FEW, searches ? NAMES : FEW);
  await store.apply(graph);
  const server = await serveBench(store, pages);
  const about = await machine(server.url);
  if (!json) for (const [key, value] of Object.entries(about)) console.log(`${key}: ${value}`);
  const found = { about, search: {}, sizes: {} };
  if (searches) found.search = await benchSearch(server.url, graph);
  print("search", found.search);
  for (const count of chosen) {
    const title = `${count} nodes, ${count * 2} edges`;
    const seen = count > LARGEST || onlyLayouts ? {} : await benchCanvas(server, count);
    print(title, seen);
    const laidOut = onlyCanvas ? {} : await benchLayouts(server, count);
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
