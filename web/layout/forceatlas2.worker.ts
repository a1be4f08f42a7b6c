/** Runs ForceAtlas2 off the main thread in chunks, reports as fast as the page draws, and stops by itself when nothing moves. */
import { pushApart } from "./apart.ts";
import { createKernel, type Kernel } from "./kernel.ts";
import type { LayoutReport, LayoutRequest, LayoutStart } from "./messages.ts";

const CHUNK_MS = 24;
const REPORT_MS = 90;
/** Mean step per iteration, against the layout's extent, below which it stands still once it has warmed up. */
const STILL = 0.00003;
const WARM_UP = 150;
/** Steps of single nodes that are taken however late it is: a machine that is held up leaves no small graph in a heap. */
const LEAST_STEPS = 20_000;
/** Pixels between two marks that were moved apart. */
const GAP = 6;

interface Run {
  readonly start: LayoutStart;
  readonly kernel: Kernel;
  readonly until: number;
  iterations: number;
  reported: number;
  /** Whether the page has drawn the last report. */
  drawn: boolean;
}

let run: Run | null = null;

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.kind === "start") {
    run = begin(data);
    chunk(run);
  } else if (data.kind === "stop") run = null;
  else if (data.kind === "drawn") {
    if (run !== null) run.drawn = true;
  } else run?.kernel.hold(data.index, data.x, data.y);
};

function begin(start: LayoutStart): Run {
  const count = start.nodes.length / 4;
  const kernel = createKernel(start, {
    scaling: 3_000,
    gravity: 0.02,
    slowDown: 1 + Math.log10(1 + count) / 2,
    theta: 0.6,
  });
  return { start, kernel, until: performance.now() + start.maxMs, iterations: 0, reported: 0, drawn: true };
}

function chunk(mine: Run): void {
  if (run !== mine) return;
  const begun = performance.now();
  let stands = false;
  while (!stands && performance.now() - begun < CHUNK_MS) {
    const step = mine.kernel.step();
    mine.iterations += 1;
    stands = step < STILL && mine.iterations > WARM_UP;
  }
  const late = performance.now() > mine.until && mine.iterations * mine.kernel.x.length > LEAST_STEPS;
  const done = stands || late;
  if (done) part(mine);
  const due = !mine.start.quiet && mine.drawn && performance.now() - mine.reported > REPORT_MS;
  if (done || due) report(mine, done);
  if (done) run = null;
  else setTimeout(() => chunk(mine), 0);
}

/** Marks that lie on one another move apart: sizes are pixels of the fitted view. */
function part({ start: { nodes, view }, kernel: { x, y, fixed } }: Run): void {
  if (view === 0 || x.length < 2) return;
  const extent = Math.max(range(x), range(y), 1e-9);
  const radius = x.map((_at, i) => (((nodes[i * 4 + 2] ?? 1) * 1.25 + GAP / 2) * extent) / view);
  pushApart({ x, y, radius, fixed });
}

function range(values: Float64Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}

function report(mine: Run, done: boolean): void {
  mine.reported = performance.now();
  mine.drawn = false;
  const { x, y } = mine.kernel;
  const positions = new Float32Array(x.length * 2);
  for (let i = 0; i < x.length; i += 1) {
    positions[i * 2] = x[i] ?? 0;
    positions[i * 2 + 1] = y[i] ?? 0;
  }
  const message: LayoutReport = { run: mine.start.run, positions, iterations: mine.iterations, done };
  self.postMessage(message, { transfer: [positions.buffer] });
}
