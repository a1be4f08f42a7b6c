/** Iterations per second of the viewer's layout worker and of graphology's own supervisor, in the same browser, on the same graph. */
import Graph from "graphology";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import type { LayoutReport, LayoutStart } from "../../web/layout/messages.ts";

export interface Rate {
  readonly iterations: number;
  readonly ms: number;
}

declare global {
  interface Window {
    layouts?: {
      own(nodes: number, ms: number): Promise<Rate>;
      supervisor(nodes: number, ms: number): Promise<Rate>;
    };
  }
}

/** Equal numbers on every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Twice as many edges as nodes, a few nodes with very many. */
function matrices(count: number): Pick<LayoutStart, "nodes" | "edges"> {
  const next = numbers(7);
  const [nodes, edges] = [new Float32Array(count * 4), new Float32Array(count * 6)];
  const wide = 60 * Math.sqrt(count);
  for (let i = 0; i < count; i += 1) nodes.set([(next() - 0.5) * wide, (next() - 0.5) * wide, 8, 0], i * 4);
  for (let i = 0; i < count * 2; i += 1) {
    edges.set([Math.floor(next() ** 2 * count), Math.floor(next() * count), 0.05], i * 3);
  }
  return { nodes, edges };
}

/** From the first report on: starting a worker is not iterating. */
function own(count: number, ms: number): Promise<Rate> {
  const worker = new Worker(new URL("../../web/layout/forceatlas2.worker.ts", import.meta.url), {
    type: "module",
  });
  return new Promise((resolve) => {
    let first: { at: number; iterations: number } | null = null;
    worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
      const at = performance.now();
      worker.postMessage({ kind: "drawn" });
      first ??= { at, iterations: data.iterations };
      if (at - first.at < ms && !data.done) return;
      worker.terminate();
      resolve({ iterations: data.iterations - first.iterations, ms: at - first.at });
    };
    const start: LayoutStart = {
      kind: "start",
      run: 1,
      ...matrices(count),
      maxMs: ms * 20,
      quiet: false,
      view: 0,
    };
    worker.postMessage(start);
  });
}

/** The supervisor writes positions after each iteration. */
function supervisor(count: number, ms: number): Promise<Rate> {
  const { nodes, edges } = matrices(count);
  const graph = new Graph({ multi: true });
  for (let i = 0; i < count; i += 1)
    graph.addNode(String(i), { x: nodes[i * 4], y: nodes[i * 4 + 1], size: 8 });
  for (let i = 0; i < edges.length; i += 3)
    graph.addEdge(String(edges[i]), String(edges[i + 1]), { weight: 0.05 });
  const settings = {
    scalingRatio: 3_000,
    gravity: 0.02,
    strongGravityMode: true,
    slowDown: 1 + Math.log10(1 + count) / 2,
    barnesHutOptimize: true,
    barnesHutTheta: 0.6,
  };
  const layout = new FA2Layout(graph, { settings });
  return new Promise((resolve) => {
    let first = 0;
    let iterations = -1;
    graph.on("eachNodeAttributesUpdated", () => {
      const at = performance.now();
      iterations += 1;
      if (iterations === 0) first = at;
      if (iterations < 1 || at - first < ms) return;
      layout.kill();
      resolve({ iterations, ms: at - first });
    });
    layout.start();
  });
}

window.layouts = { own, supervisor };
