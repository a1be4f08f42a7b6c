/** Drawing around nodes to select them: a rectangle with Shift, or a free line; Sigma does not pan meanwhile. */
import type { DeskGraph } from "../graph/desk-graph.ts";
import type { Palette } from "./palette.ts";
import type { Renderer } from "./renderer.ts";

export type Enclosure = "box" | "lasso";

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Enclosing {
  /** Every drag draws, until `null`; with Shift held a drag draws a box at any time. */
  start(mode: Enclosure | null): void;
  remove(): void;
}

/** Fewer pixels are a click. */
const SHORTEST = 6;

export function createEnclosing(
  sigma: Renderer,
  graph: DeskGraph,
  palette: () => Palette,
  enclosed: (ids: readonly string[], add: boolean) => void,
): Enclosing {
  const canvas = sigma.getCanvases().enclosing;
  const container = sigma.getContainer();
  const ctx = canvas?.getContext("2d") ?? null;
  let mode: Enclosure | null = null;
  let line: Place[] = [];
  let drawing: Enclosure | null = null;
  let justDrew = false;

  const placeOf = (event: PointerEvent): Place => {
    const box = container.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  /** An empty layer would still be composed into every frame. */
  const hide = (empty: boolean) => canvas?.style.setProperty("display", empty ? "none" : "block");
  hide(true);
  const shape = (): readonly Place[] => (drawing === "box" ? corners(line) : line);

  function draw(): void {
    if (ctx === null) return;
    const { width, height } = sigma.getDimensions();
    ctx.clearRect(0, 0, width, height);
    const points = shape();
    hide(points.length < 2);
    if (points.length < 2) return;
    ctx.beginPath();
    for (const { x, y } of points) ctx.lineTo(x, y);
    ctx.closePath();
    ctx.strokeStyle = palette().accent;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([5, 4]);
    ctx.stroke();
    ctx.globalAlpha = 0.08;
    ctx.fillStyle = palette().accent;
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.setLineDash([]);
  }

  function down(event: PointerEvent): void {
    if (event.button !== 0 || (mode === null && !event.shiftKey)) return;
    if (event.target instanceof Element && event.target.closest("[data-map]") !== null) return;
    drawing = mode ?? "box";
    line = [placeOf(event)];
  }
  function move(event: PointerEvent): void {
    if (drawing === null) return;
    line.push(placeOf(event));
    // A press that does not move stays a click of whatever it is on.
    if (extent(line) >= SHORTEST) container.setPointerCapture(event.pointerId);
    draw();
  }
  function up(event: PointerEvent): void {
    if (drawing === null) return;
    const points = shape();
    const long = extent(line) >= SHORTEST;
    drawing = null;
    line = [];
    draw();
    justDrew = long;
    if (long) enclosed(nodesInside(sigma, graph, points), event.shiftKey || event.ctrlKey || event.metaKey);
  }
  /** Sigma listens for mouse and touch events; what draws is kept from it. */
  function swallow(event: Event): void {
    if (drawing !== null) event.stopPropagation();
  }
  /** The click that ends a drawing is none on a node. */
  function click(event: Event): void {
    if (justDrew) event.stopPropagation();
    justDrew = false;
  }
  const on = [
    ["click", click],
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["mousedown", swallow],
    ["touchstart", swallow],
    ["mousemove", swallow],
  ] as const;
  for (const [name, listener] of on) container.addEventListener(name, listener as EventListener, true);
  return {
    start(next) {
      mode = next;
      container.style.cursor = next === null ? "" : "crosshair";
    },
    remove() {
      for (const [name, listener] of on) container.removeEventListener(name, listener as EventListener, true);
    },
  };
}

function corners(line: readonly Place[]): readonly Place[] {
  const [a, b] = [line[0], line.at(-1)];
  if (a === undefined || b === undefined) return [];
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

function extent(line: readonly Place[]): number {
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function nodesInside(sigma: Renderer, graph: DeskGraph, shape: readonly Place[]): readonly string[] {
  return graph.filterNodes(
    (_id, { x, y, hidden }) => !hidden && inside(sigma.graphToViewport({ x, y }), shape),
  );
}

/** Even–odd rule: a ray to the right crosses the outline an odd number of times. */
export function inside({ x, y }: Place, shape: readonly Place[]): boolean {
  let odd = false;
  shape.forEach((a, i) => {
    const b = shape[(i + 1) % shape.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd;
  });
  return odd;
}
