/** Starts and stops the layout worker and brings its positions onto the canvas; pins and drags are kept. */
import type { DeskGraph } from "../graph/desk-graph.ts";
import type { LayoutReport, LayoutRequest } from "./messages.ts";

export interface LayoutOptions {
  /** Only these move; everything else stays where it is. */
  readonly only?: readonly string[];
  readonly maxMs?: number;
  /** Positions are applied once at the end, not on the way. */
  readonly jump?: boolean;
  readonly onDone?: () => void;
}

export interface Layout {
  /** Loads the worker ahead of the first run. */
  warm(): void;
  run(options?: LayoutOptions): void;
  stop(): void;
  /** Holds a node where it is dragged while the others go on. */
  hold(id: string, x: number, y: number): void;
  running(): boolean;
}

export function createLayout(graph: DeskGraph): Layout {
  let worker: Worker | null = null;
  let order: readonly string[] = [];
  let held = new Set<string>();
  let options: LayoutOptions = {};
  let run = 0;
  let active = false;

  function receive({ data }: MessageEvent<LayoutReport>): void {
    if (data.run !== run || !active) return;
    if (data.done || !options.jump) place(data.positions);
    // The next frame shows it; a page that draws slowly is told of fewer steps.
    if (!data.done) requestAnimationFrame(() => tell({ kind: "drawn" }));
    if (!data.done) return;
    active = false;
    options.onDone?.();
  }

  function place(positions: Float32Array): void {
    const index = new Map(order.map((id, i) => [id, i]));
    graph.updateEachNodeAttributes(
      (id, attrs) => {
        const i = index.get(id);
        if (i === undefined || attrs.pinned || held.has(id)) return attrs;
        attrs.x = positions[i * 2] ?? attrs.x;
        attrs.y = positions[i * 2 + 1] ?? attrs.y;
        return attrs;
      },
      { attributes: ["x", "y"] },
    );
  }

  function tell(request: LayoutRequest): void {
    worker ??= spawn(receive);
    worker.postMessage(request);
  }

  return {
    warm() {
      worker ??= spawn(receive);
    },
    run(next = {}) {
      options = next;
      held = new Set();
      order = graph.nodes();
      if (order.length === 0) return;
      run += 1;
      active = true;
      tell({
        kind: "start",
        run,
        ...matrices(graph, order, next.only),
        maxMs: next.maxMs ?? 4_000,
        quiet: next.jump === true,
        view: VIEW,
      });
    },
    stop() {
      if (!active) return;
      active = false;
      tell({ kind: "stop" });
      options.onDone?.();
    },
    hold(id, x, y) {
      held.add(id);
      const index = order.indexOf(id);
      if (active && index >= 0) tell({ kind: "move", index, x, y });
    },
    running: () => active,
  };
}

function spawn(receive: (event: MessageEvent<LayoutReport>) => void): Worker {
  const worker = new Worker(new URL("./forceatlas2.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = receive;
  return worker;
}

/** A usual shorter side of the canvas without its margins, in pixels. */
const VIEW = 640;

/** A weak pull of each line: groups open up enough for their names to be read. */
const PULL = 0.05;

function matrices(graph: DeskGraph, order: readonly string[], only: readonly string[] | undefined) {
  const moving = only === undefined ? null : new Set(only);
  const index = new Map(order.map((id, i) => [id, i]));
  const nodes = new Float32Array(order.length * 4);
  order.forEach((id, i) => {
    const { x, y, size, pinned } = graph.getNodeAttributes(id);
    const fixed = pinned || (moving !== null && !moving.has(id));
    nodes.set([x, y, size, fixed ? 1 : 0], i * 4);
  });
  const edges = new Float32Array(graph.size * 3);
  let at = 0;
  graph.forEachEdge((_id, _attrs, source, target) => {
    edges.set([index.get(source) ?? 0, index.get(target) ?? 0, PULL], at);
    at += 3;
  });
  return { nodes, edges };
}
