/** What is under the pointer, over the veiled picture: a node with its neighbours, or a line with its ends and its name. */
import { type Candidate, createOccupancy, type LabelBox, placeLabels } from "./label-boxes.ts";
import { control, drawCurve, drawName, drawNode, drawPill, FONT, shortName } from "./pen.ts";
import { unitOf } from "./shapes.ts";
import { loopOf, type Pen, strokeLoop } from "./signs.ts";

export interface Circle {
  readonly hovered: { readonly kind: "node" | "edge"; readonly id: string };
  /** Names that stand below the veil: the same ones come to the same places. */
  readonly boxes: readonly LabelBox[];
  readonly nameOfLine: (edge: string) => string;
}

/** Costs what hangs on the hovered one, not the whole graph. */
export function drawCircle(
  ctx: CanvasRenderingContext2D,
  pen: Pen,
  { hovered, boxes, nameOfLine }: Circle,
): void {
  const { graph, spotOf } = pen;
  const { types, accent, onAccent, ink, paper, soft } = pen.palette();
  const onLine = hovered.kind === "edge";
  const edges = onLine ? [hovered.id] : graph.filterEdges(hovered.id, (_edge, { folded }) => !folded);
  const nodes = onLine ? graph.extremities(hovered.id) : [...graph.neighbors(hovered.id), hovered.id];
  const view = pen.view();
  const shown = nodes.filter((id) => !graph.getNodeAttribute(id, "hidden"));
  const below = new Map(boxes.map((box) => [box.id, box]));
  const names = shown.map((id): Candidate => {
    const { label, size, kind } = graph.getNodeAttributes(id);
    const must = onLine || id === hovered.id;
    const whole = must && ctx.measureText(label).width < view.width;
    const stood = below.get(id);
    return {
      id,
      text: whole ? label : shortName(label),
      ...spotOf(id),
      unit: unitOf(kind),
      rank: must ? 1_000 : size,
      must,
      ...(stood === undefined ? {} : { stood }),
    };
  });
  const taken = createOccupancy(view);
  const word = onLine ? nameOfLine(hovered.id) : "";
  const at = onLine ? wordAt(ctx, pen, hovered.id, word) : null;
  if (at !== null) {
    const { x, y, width } = at;
    taken.block({ left: x, right: x + width, top: y - 8, bottom: y + 8 }, true);
  }
  const placed = placeLabels(names, view, FONT + 3, (text) => ctx.measureText(text).width, taken);
  for (const box of placed) {
    const stood = below.get(box.id);
    if (stood !== undefined && !isSame(stood, box)) cover(ctx, stood, paper);
  }
  for (const edge of edges) drawEdge(ctx, pen, edge, onLine ? accent : soft, 0.4);
  for (const id of shown) {
    const kind = graph.getNodeAttribute(id, "kind");
    drawNode(ctx, kind, spotOf(id), types[kind]);
  }
  for (const box of placed) drawName(ctx, box.text, box, { ink, paper });
  if (at !== null) drawPill(ctx, word, at, { fill: accent, ink: onAccent });
}

function isSame(a: LabelBox, b: LabelBox): boolean {
  return a.text === b.text && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}

/** A name that stands elsewhere now is not read twice. */
function cover(ctx: CanvasRenderingContext2D, { x, y, width, height }: LabelBox, paper: string): void {
  ctx.fillStyle = paper;
  ctx.fillRect(x - 2, y - height / 2 - 1, width + 4, height + 2);
}

/** Where the name of a line stands: on its middle, inside the view. */
function wordAt(ctx: CanvasRenderingContext2D, { graph, spotOf, view }: Pen, edge: string, word: string) {
  const { curvature, loop } = graph.getEdgeAttributes(edge);
  const [source, target] = graph.extremities(edge);
  const middle =
    loop > 0
      ? loopOf(spotOf(source), loop)
      : control({ from: spotOf(source), to: spotOf(target), bend: curvature / 2 });
  const width = ctx.measureText(word).width + 8;
  const inside = (value: number, most: number) => Math.max(0, Math.min(most, value));
  return {
    x: inside(middle.x - width / 2, view().width - width),
    y: inside(middle.y, view().height - 8),
    width,
  };
}

export function drawEdge(
  ctx: CanvasRenderingContext2D,
  pen: Pen,
  id: string,
  color: string,
  more: number,
): void {
  const { curvature, size, hidden, loop } = pen.graph.getEdgeAttributes(id);
  if (hidden) return;
  if (loop > 0) {
    strokeLoop(ctx, loopOf(pen.spotOf(pen.graph.source(id)), loop), Math.max(1.2, size * 0.8) + more, color);
    return;
  }
  const [from, to] = pen.graph.extremities(id).map(pen.spotOf);
  if (from === undefined || to === undefined) return;
  drawCurve(ctx, { from, to, bend: curvature }, Math.max(1.2, size * 0.8) + more, color);
}
