/** Measures the embedded store on a generated graph: bulk copy, and the reads that the viewer waits for. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../dist/store/open.js";
import { generatedGraph } from "./generated-graph.mjs";

const ROUNDS = 200;

function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

export async function benchStore(nodes = 20_000, edges = 60_000) {
  const graph = generatedGraph(nodes, edges);
  const folder = mkdtempSync(join(tmpdir(), "lianpu-bench-"));
  const store = await openStore({ kind: "embedded", dir: join(folder, "graph") });
  try {
    const start = performance.now();
    await store.apply(graph);
    const seconds = (performance.now() - start) / 1000;
    const rows = graph.nodes.length + graph.edges.length;
    console.log(
      `apply ${graph.nodes.length} nodes, ${graph.edges.length} edges: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`,
    );
    const pick = (i) => graph.nodes[(i * 7919) % graph.nodes.length];
    const reads = {
      "by id": (i) => store.nodes([pick(i).id]),
      "25 neighbours": (i) => store.neighbours(pick(i).id, { limit: 25 }),
      search: (i) => store.search(pick(i).name.slice(0, 2), { limit: 20 }),
    };
    for (const [name, work] of Object.entries(reads)) {
      const times = [];
      for (let i = 0; i < ROUNDS; i += 1) {
        const before = performance.now();
        await work(i);
        times.push(performance.now() - before);
      }
      console.log(`${name.padEnd(16)}${quantiles(times)} (N = ${ROUNDS})`);
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
