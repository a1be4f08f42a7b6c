/** Small signs beside nodes and on lines: how much more there is, how many lines are one, what is pinned, what leads back to itself. */
import type { DeskGraph } from "../graph/desk-graph.ts";
import { restOf } from "../graph/graph.ts";
import type { Occupancy } from "./label-boxes.ts";
import type { Palette } from "./palette.ts";
import { control, drawPill, type Spot } from "./pen.ts";
import { reachOf } from "./shapes.ts";

export interface Pen {
  readonly graph: DeskGraph;
  readonly spotOf: (id: string) => Spot;
  readonly palette: () => Palette;
  readonly view: () => { readonly width: number; readonly height: number };
}

/** Where a sign stands and what a click on it means. */
export interface Sign {
  readonly means: "more" | "edge";
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const TALL = 14;
/** So far from a shape that it counts as beside it. */
const APART = 6;

/** The sign under a place of the view. */
export function signAt(signs: readonly Sign[], at: { readonly x: number; readonly y: number }): Sign | null {
  const hit = signs.find(
    ({ x, y, width, height }) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height,
  );
  return hit ?? null;
}

/** Lines that have a sign: those from a node to itself, and those that stand for several. */
export interface SignedLines {
  readonly loops: readonly string[];
  readonly bundles: readonly string[];
}

/** Few lines have one: they are sought once, not for every picture. */
export function signedLines(graph: DeskGraph): SignedLines {
  const [loops, bundles]: [string[], string[]] = [[], []];
  graph.forEachEdge((id, { loop, bundle, hidden }) => {
    if (hidden) return;
    if (loop > 0) loops.push(id);
    if (bundle > 0) bundles.push(id);
  });
  return { loops, bundles };
}

/** Draws every sign that finds room among the names; gives back where they stand. */
export function drawSigns(
  ctx: CanvasRenderingContext2D,
  pen: Pen,
  taken: Occupancy,
  { loops, bundles }: SignedLines,
): readonly Sign[] {
  ctx.font = `${pen.palette().small} ${pen.palette().font}`;
  return [
    ...drawLoops(ctx, pen, loops),
    ...drawBundles(ctx, pen, bundles),
    ...drawNodeSigns(ctx, pen, taken),
  ];
}

function inView({ x, y }: Spot, { width, height }: ReturnType<Pen["view"]>): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

/** `+60` on what can be expanded, and a needle on what is pinned. */
function drawNodeSigns(ctx: CanvasRenderingContext2D, pen: Pen, taken: Occupancy): readonly Sign[] {
  const { accent, onAccent, well, soft } = pen.palette();
  const view = pen.view();
  const signs: Sign[] = [];
  pen.graph.forEachNode((id, { pinned, hidden, total, kind }) => {
    if (hidden || (!pinned && total === null)) return;
    const spot = pen.spotOf(id);
    if (!inView(spot, view)) return;
    const { left, right, top } = reachOf(kind, spot.size);
    if (pinned) drawPin(ctx, { x: spot.x - left - 6, y: spot.y - top - 2 }, { fill: accent, ink: onAccent });
    const rest = restOf(pen.graph, id) ?? 0;
    if (rest === 0) return;
    const text = rest > 999 ? "999+" : `+${rest}`;
    const width = ctx.measureText(text).width + 8;
    const base = { width, height: TALL };
    const up = spot.y - top - TALL / 2;
    const box = [
      { ...base, x: spot.x + right + APART, y: up + TALL / 2 },
      { ...base, x: spot.x, y: up - APART },
      { ...base, x: spot.x - left - APART - width, y: up + TALL / 2 },
    ].find((one) => taken.claim(one));
    if (box === undefined) return;
    drawPill(ctx, text, { x: box.x, y: box.y }, { fill: well, ink: soft });
    signs.push({ means: "more", id, ...box, y: box.y - TALL / 2 });
  });
  return signs;
}

/** A drawing pin seen from above: a dot on a dot. */
function drawPin(
  ctx: CanvasRenderingContext2D,
  at: { readonly x: number; readonly y: number },
  colors: { readonly fill: string; readonly ink: string },
): void {
  ctx.beginPath();
  ctx.arc(at.x, at.y, 5.5, 0, 2 * Math.PI);
  ctx.fillStyle = colors.fill;
  ctx.fill();
  ctx.beginPath();
  ctx.arc(at.x, at.y, 2, 0, 2 * Math.PI);
  ctx.fillStyle = colors.ink;
  ctx.fill();
}

/** The number of lines on a line that stands for several. */
function drawBundles(
  ctx: CanvasRenderingContext2D,
  { graph, palette, spotOf }: Pen,
  bundles: readonly string[],
): readonly Sign[] {
  const { soft, paper } = palette();
  return bundles.map((id) => {
    const { bundle, curvature } = graph.getEdgeAttributes(id);
    const [source, target] = graph.extremities(id);
    const at = control({ from: spotOf(source), to: spotOf(target), bend: curvature / 2 });
    const text = `×${bundle}`;
    const width = ctx.measureText(text).width + 8;
    drawPill(ctx, text, { x: at.x - width / 2, y: at.y }, { fill: soft, ink: paper });
    return { means: "edge", id, x: at.x - width / 2, y: at.y - 8, width, height: 16 };
  });
}

/** Relations of a node with itself as rings at its shoulder; Sigma draws none. */
function drawLoops(
  ctx: CanvasRenderingContext2D,
  { graph, palette, spotOf }: Pen,
  loops: readonly string[],
): readonly Sign[] {
  const { edge } = palette();
  return loops.map((id) => {
    const { loop, size } = graph.getEdgeAttributes(id);
    const ring = loopOf(spotOf(graph.source(id)), loop);
    strokeLoop(ctx, ring, Math.max(1.3, size * 0.8), edge);
    return {
      means: "edge",
      id,
      x: ring.x - ring.radius,
      y: ring.y - ring.radius,
      width: ring.radius * 2,
      height: ring.radius * 2,
    };
  });
}

export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The how manyth ring of a node with itself: to its upper left, each larger than the one before. */
export function loopOf(spot: Spot, nth: number): Ring {
  const radius = spot.size * 0.7 + 5 + nth * 4;
  const far = (spot.size + radius * 0.55) * Math.SQRT1_2;
  return { x: spot.x - far, y: spot.y - far, radius };
}

export function strokeLoop(ctx: CanvasRenderingContext2D, ring: Ring, width: number, color: string): void {
  ctx.beginPath();
  ctx.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.stroke();
}
