/** The whole graph in a corner with a frame around what is in sight: dots on one 2D canvas, a click or drag moves there. */
import type { DeskGraph } from "../graph/desk-graph.ts";
import type { Palette } from "./palette.ts";
import type { Renderer } from "./renderer.ts";

const WIDE = 160;
const TALL = 108;
const MARGIN = 8;
/** Up to here each node is a dot; of more, every so manyth. */
const DOTS = 6_000;
/** Camera ratio from which on the whole graph is in sight. */
const WHOLE = 0.9;

export interface Minimap {
  /** Moves the frame; dots only where something changed. */
  draw(): void;
  /** Dots are out of date. */
  stale(): void;
  remove(): void;
}

export function createMinimap(
  sigma: Renderer,
  graph: DeskGraph,
  container: HTMLElement,
  palette: () => Palette,
): Minimap {
  const canvas = document.createElement("canvas");
  const dots = document.createElement("canvas");
  canvas.className = "minimap";
  canvas.dataset.map = "";
  canvas.dataset.floats = "";
  const sharp = window.devicePixelRatio || 1;
  for (const one of [canvas, dots]) {
    one.width = WIDE * sharp;
    one.height = TALL * sharp;
  }
  container.append(canvas);
  const [front, back] = [canvas.getContext("2d"), dots.getContext("2d")];
  front?.scale(sharp, sharp);
  back?.scale(sharp, sharp);
  let fresh = false;
  const scale = Math.min(WIDE - 2 * MARGIN, TALL - 2 * MARGIN);
  const toMap = ({ x, y }: Point): Point => ({
    x: WIDE / 2 + (x - 0.5) * scale,
    y: TALL / 2 - (y - 0.5) * scale,
  });

  function drawDots(): void {
    if (back === null) return;
    const { types } = palette();
    back.clearRect(0, 0, WIDE, TALL);
    const step = Math.max(1, Math.ceil(graph.order / DOTS));
    let nth = 0;
    graph.forEachNode((id, { kind, hidden }) => {
      nth += 1;
      if (hidden || nth % step !== 0) return;
      const data = sigma.getNodeDisplayData(id);
      if (data === undefined) return;
      const { x, y } = toMap(data);
      back.fillStyle = types[kind];
      back.fillRect(x - 1, y - 1, 2, 2);
    });
  }

  function draw(): void {
    if (front === null) return;
    // Where everything is in sight, a second picture of it only stands in the way.
    canvas.hidden = sigma.getCamera().ratio > WHOLE;
    if (canvas.hidden) return;
    if (!fresh) drawDots();
    fresh = true;
    front.clearRect(0, 0, WIDE, TALL);
    front.drawImage(dots, 0, 0, WIDE, TALL);
    const { width, height } = sigma.getDimensions();
    const a = toMap(sigma.viewportToFramedGraph({ x: 0, y: 0 }));
    const b = toMap(sigma.viewportToFramedGraph({ x: width, y: height }));
    front.strokeStyle = palette().accent;
    front.lineWidth = 1.2;
    front.strokeRect(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(b.x - a.x), Math.abs(b.y - a.y));
  }

  function go(event: PointerEvent): void {
    if (event.buttons !== 1) return;
    event.preventDefault();
    event.stopPropagation();
    const box = canvas.getBoundingClientRect();
    const x = ((event.clientX - box.left) * WIDE) / box.width;
    const y = ((event.clientY - box.top) * TALL) / box.height;
    sigma.getCamera().setState({ x: 0.5 + (x - WIDE / 2) / scale, y: 0.5 - (y - TALL / 2) / scale });
  }
  const moved = () => {
    fresh = false;
  };
  canvas.addEventListener("pointerdown", go);
  canvas.addEventListener("pointermove", go);
  graph.on("eachNodeAttributesUpdated", moved);
  return {
    draw,
    stale: moved,
    remove() {
      graph.off("eachNodeAttributesUpdated", moved);
      canvas.remove();
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}
