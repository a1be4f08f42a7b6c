/** What stands over the WebGL picture in 2D: names that never cross, the chosen node or line, badges, and the hovered circle of neighbours. */
import type { DeskGraph, NodeAttrs } from "../graph/desk-graph.ts";
import { drawCircle, drawEdge } from "./circle.ts";
import { floating } from "./floating.ts";
import {
  byRank,
  type Candidate,
  createOccupancy,
  type LabelBox,
  placeRanked,
  type Reach,
} from "./label-boxes.ts";
import type { Palette } from "./palette.ts";
import { drawName, FONT, type Spot, shortName } from "./pen.ts";
import { projectionOf } from "./projection.ts";
import type { Renderer } from "./renderer.ts";
import { reachOf, unitOf } from "./shapes.ts";
import { drawSigns, type Pen, type Sign, type SignedLines, signAt, signedLines } from "./signs.ts";
import { createTextWidth } from "./text-width.ts";

export type Chosen = { readonly kind: "node" | "edge"; readonly id: string } | null;

export interface Marks {
  /** Redraws what follows the camera. */
  draw(): void;
  /** Names, sizes or ties of nodes are others than before. */
  stale(): void;
  choose(chosen: Chosen): void;
  /** Rings around nodes, and lines lit with them. */
  select(ids: readonly string[], lines?: readonly string[]): void;
  hover(hovered: Chosen): void;
  repaint(palette: Palette): void;
  boxes(): readonly LabelBox[];
  /** What each shape in sight covers. */
  shapes(): readonly (Reach & { readonly id: string })[];
  /** The sign under a place of the view, and all of them. */
  sign(at: { readonly x: number; readonly y: number }): Sign | null;
  signs(): readonly Sign[];
}

/** `nameOfLine` says what a line means, for the one under the pointer. */
export function createMarks(
  sigma: Renderer,
  graph: DeskGraph,
  start: Palette,
  nameOfLine: (edge: string) => string,
): Marks {
  const canvases = sigma.getCanvases();
  const [standing, passing] = [context(canvases.standing), context(canvases.passing)];
  const widths = createTextWidth((text) => standing.measureText(text).width);
  let palette = start;
  let chosen: Chosen = null;
  let hovered: Chosen = null;
  let selected: readonly string[] = [];
  let lit: readonly string[] = [];
  let boxes: readonly LabelBox[] = [];
  let signs: readonly Sign[] = [];
  let ranked: readonly Named[] | null = null;
  let signed: SignedLines = { loops: [], bundles: [] };
  let project = projectionOf(sigma);
  let scale = 1;

  /** The camera may stand elsewhere than when it was drawn last. */
  const look = () => {
    project = projectionOf(sigma);
    scale = sigma.scaleSize(1);
  };
  const spotAt = (node: NodeAttrs): Spot => {
    const { x, y } = project(node);
    return { x, y, size: node.size * scale };
  };
  const spotOf = (id: string): Spot => spotAt(graph.getNodeAttributes(id));
  const pen: Pen = { graph, spotOf, palette: () => palette, view: () => sigma.getDimensions() };

  function drawStanding(): void {
    look();
    if (ranked === null) signed = signedLines(graph);
    ranked ??= rank(graph);
    const view = sigma.getDimensions();
    standing.clearRect(0, 0, view.width, view.height);
    standing.font = `${FONT}px ${palette.font}`;
    drawSelected(standing, pen, selected, lit);
    drawChosen(standing, pen, chosen);
    const taken = createOccupancy(view);
    for (const place of floating(sigma.getContainer())) taken.block(place, true);
    const ringed = chosen === null || !exists(graph, chosen) ? [] : endsOf(graph, chosen);
    boxes = placeRanked(inSight(ranked, spotAt, view, ringed), FONT + 3, widths.of, taken);
    const colors = { ink: palette.ink, paper: palette.paper };
    for (const box of boxes) drawName(standing, box.text, box, colors);
    signs = drawSigns(standing, pen, taken, signed);
  }

  function drawPassing(): void {
    look();
    const view = sigma.getDimensions();
    passing.clearRect(0, 0, view.width, view.height);
    const present = hovered !== null && exists(graph, hovered);
    for (const name of ["edges", "nodes", "standing"]) {
      const canvas = canvases[name];
      if (canvas !== undefined) canvas.style.opacity = present ? String(palette.veil) : "1";
    }
    // An empty layer would still be composed into every frame.
    passing.canvas.style.display = present ? "" : "none";
    if (!present || hovered === null) return;
    passing.font = `${FONT}px ${palette.font}`;
    drawCircle(passing, pen, { hovered, boxes, nameOfLine });
  }

  return {
    draw() {
      drawStanding();
      drawPassing();
    },
    stale() {
      ranked = null;
    },
    choose(next) {
      chosen = next;
      drawStanding();
    },
    select(ids, lines = []) {
      selected = ids;
      lit = lines;
      drawStanding();
    },
    hover(next) {
      hovered = next;
      drawPassing();
    },
    repaint(next) {
      palette = next;
      widths.forget();
    },
    boxes: () => boxes,
    shapes: () =>
      graph
        .filterNodes((_id, { hidden }) => !hidden)
        .map((id) => {
          const spot = spotOf(id);
          const { left, right, top, bottom } = reachOf(graph.getNodeAttribute(id, "kind"), spot.size);
          return {
            id,
            left: spot.x - left,
            right: spot.x + right,
            top: spot.y - top,
            bottom: spot.y + bottom,
          };
        }),
    sign: (at) => signAt(signs, at),
    signs: () => signs,
  };
}

function context(canvas: HTMLCanvasElement | undefined): CanvasRenderingContext2D {
  const found = canvas?.getContext("2d");
  if (!found) throw new Error("no 2D canvas");
  return found;
}

function exists(graph: DeskGraph, one: NonNullable<Chosen>): boolean {
  return one.kind === "node" ? graph.hasNode(one.id) : graph.hasEdge(one.id);
}

/** A chosen node, or the two ends of a chosen line, as far as no filter hides them. */
function endsOf(graph: DeskGraph, chosen: NonNullable<Chosen>): readonly string[] {
  const ends = chosen.kind === "node" ? [chosen.id] : graph.extremities(chosen.id);
  return ends.filter((id) => !graph.getNodeAttribute(id, "hidden"));
}

function ringOf(spot: Spot): number {
  return spot.size * 1.35 + 4;
}

/** A node that may have its name drawn. */
interface Named {
  readonly id: string;
  readonly attrs: NodeAttrs;
  readonly text: string;
  readonly rank: number;
}

/** All that is shown, the most important first. */
function rank(graph: DeskGraph): readonly Named[] {
  const list: Named[] = [];
  graph.forEachNode((id, attrs) => {
    if (attrs.hidden) return;
    list.push({ id, attrs, text: shortName(attrs.label), rank: attrs.size + graph.degree(id) / 50 });
  });
  return list.sort(byRank);
}

/** For each so many square pixels of the view, one name of the weightiest is put farther off rather than left out. */
const ROOM_OF_NAME = 12_000;
/** So many of all have their names whatever stands around them: a picture without its centre says nothing. */
const LEADERS = 3;

/** Of these what stands in the view, what has a ring before everything else. */
function inSight(
  ranked: readonly Named[],
  spotAt: (node: NodeAttrs) => Spot,
  view: { readonly width: number; readonly height: number },
  ringed: readonly string[],
): readonly Omit<Candidate, "rank">[] {
  const weighty = Math.ceil((view.width * view.height) / ROOM_OF_NAME);
  const first: Omit<Candidate, "rank">[] = [];
  const rest: Omit<Candidate, "rank">[] = [];
  for (const { id, attrs, text } of ranked) {
    const spot = spotAt(attrs);
    if (spot.x < 0 || spot.y < 0 || spot.x > view.width || spot.y > view.height) continue;
    if (ringed.includes(id)) first.push({ id, text, ...spot, size: ringOf(spot), must: true });
    else {
      const [must, far] = [rest.length < LEADERS, rest.length < weighty];
      rest.push({ id, text, x: spot.x, y: spot.y, size: spot.size, unit: unitOf(attrs.kind), must, far });
    }
  }
  return [...first, ...rest];
}

function drawChosen(ctx: CanvasRenderingContext2D, pen: Pen, chosen: Chosen): void {
  if (chosen === null || !exists(pen.graph, chosen)) return;
  const { accent } = pen.palette();
  if (chosen.kind === "edge") drawEdge(ctx, pen, chosen.id, accent, 1.5);
  for (const id of endsOf(pen.graph, chosen)) ring(ctx, pen.spotOf(id), accent);
}

/** What is selected together: a thin ring each, the chosen one's is thicker. */
function drawSelected(
  ctx: CanvasRenderingContext2D,
  pen: Pen,
  selected: readonly string[],
  lit: readonly string[],
): void {
  const { accent } = pen.palette();
  for (const id of lit) if (pen.graph.hasEdge(id)) drawEdge(ctx, pen, id, accent, 0.8);
  for (const id of selected) {
    if (!pen.graph.hasNode(id) || pen.graph.getNodeAttribute(id, "hidden")) continue;
    ring(ctx, pen.spotOf(id), accent, 1.2);
  }
}

function ring(ctx: CanvasRenderingContext2D, spot: Spot, color: string, width = 2): void {
  ctx.beginPath();
  ctx.arc(spot.x, spot.y, ringOf(spot), 0, 2 * Math.PI);
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.stroke();
}
