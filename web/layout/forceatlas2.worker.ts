/** Runs ForceAtlas2 off the main thread in chunks, reports now and then, and stops by itself when nothing moves. */
import iterate from "graphology-layout-forceatlas2/iterate";
import type { LayoutReport, LayoutRequest, LayoutStart } from "./messages.ts";

/** Floats per node and per edge in the kernel's matrices; x, y at 0 and 1, mass, convergence, size and fixed at 6 to 9. */
const NODE = 10;
const EDGE = 3;
const CHUNK_MS = 24;
const REPORT_MS = 90;
/** Mean step per iteration, against the layout's extent, below which it stands still once it has warmed up. */
const STILL = 0.00003;
const WARM_UP = 150;

interface Run {
  readonly id: number;
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  readonly settings: Readonly<Record<string, number | boolean>>;
  readonly until: number;
  iterations: number;
  reported: number;
}

let run: Run | null = null;

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.kind === "start") {
    run = begin(data);
    chunk(run);
  } else if (data.kind === "stop") {
    run = null;
  } else if (run !== null) {
    run.nodes[data.index * NODE] = data.x;
    run.nodes[data.index * NODE + 1] = data.y;
    run.nodes[data.index * NODE + 9] = 1;
  }
};

function begin({ run: id, nodes: rows, edges, maxMs }: LayoutStart): Run {
  const count = rows.length / 4;
  const nodes = new Float32Array(count * NODE);
  for (let i = 0; i < count; i += 1) {
    nodes[i * NODE] = rows[i * 4] ?? 0;
    nodes[i * NODE + 1] = rows[i * 4 + 1] ?? 0;
    nodes[i * NODE + 6] = 1;
    nodes[i * NODE + 7] = 1;
    nodes[i * NODE + 8] = rows[i * 4 + 2] ?? 1;
    nodes[i * NODE + 9] = rows[i * 4 + 3] ?? 0;
  }
  const matrix = edges.slice();
  for (let i = 0; i < matrix.length; i += EDGE) {
    matrix[i] = (edges[i] ?? 0) * NODE;
    matrix[i + 1] = (edges[i + 1] ?? 0) * NODE;
    for (const end of [matrix[i] ?? 0, matrix[i + 1] ?? 0]) nodes[end + 6] = (nodes[end + 6] ?? 1) + 1;
  }
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 3_000,
    strongGravityMode: true,
    gravity: 0.02,
    slowDown: 1 + Math.log10(1 + count) / 2,
    barnesHutOptimize: count > 400,
    barnesHutTheta: 0.6,
  };
  return { id, nodes, edges: matrix, settings, until: performance.now() + maxMs, iterations: 0, reported: 0 };
}

function chunk(mine: Run): void {
  if (run !== mine) return;
  const start = performance.now();
  let step = Number.POSITIVE_INFINITY;
  while (performance.now() - start < CHUNK_MS) {
    const before = mine.nodes.slice();
    iterate(mine.settings, mine.nodes, mine.edges);
    mine.iterations += 1;
    step = meanStep(before, mine.nodes);
    if (still(mine, step)) break;
  }
  const done = still(mine, step) || performance.now() > mine.until;
  if (done || performance.now() - mine.reported > REPORT_MS) report(mine, done);
  if (done) run = null;
  else setTimeout(() => chunk(mine), 0);
}

function still(mine: Run, step: number): boolean {
  return step < STILL && mine.iterations > WARM_UP;
}

function report(mine: Run, done: boolean): void {
  mine.reported = performance.now();
  const positions = new Float32Array((mine.nodes.length / NODE) * 2);
  for (let i = 0; i < positions.length / 2; i += 1) {
    positions[i * 2] = mine.nodes[i * NODE] ?? 0;
    positions[i * 2 + 1] = mine.nodes[i * NODE + 1] ?? 0;
  }
  const message: LayoutReport = { run: mine.id, positions, iterations: mine.iterations, done };
  self.postMessage(message, { transfer: [positions.buffer] });
}

function meanStep(before: Float32Array, after: Float32Array): number {
  let moved = 0;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < after.length; i += NODE) {
    const x = after[i] ?? 0;
    moved += Math.abs(x - (before[i] ?? 0)) + Math.abs((after[i + 1] ?? 0) - (before[i + 1] ?? 0));
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  return moved / Math.max(1, after.length / NODE) / Math.max(1, high - low);
}
