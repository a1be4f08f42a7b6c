/** Which node lies under the pointer: by the outlines of the shapes, so that no second picture need be drawn to tell them apart. */
import type { DeskGraph } from "../graph/desk-graph.ts";
import { inside, type Place } from "./enclosing.ts";
import type { Renderer } from "./renderer.ts";
import { outline, SHAPES } from "./shapes.ts";

/** Of several the one that is drawn last, and so lies on top. */
export function nodeAt(sigma: Renderer, graph: DeskGraph, at: Place): string | null {
  const [here, beside] = [sigma.viewportToGraph(at), sigma.viewportToGraph({ x: at.x + 1, y: at.y })];
  const pixel = Math.hypot(beside.x - here.x, beside.y - here.y);
  let found: string | null = null;
  graph.forEachNode((id, { x, y, size, kind, hidden }) => {
    if (hidden) return;
    const far = sigma.scaleSize(size) * SHAPES[kind].grow;
    const [dx, dy] = [(here.x - x) / pixel, (here.y - y) / pixel];
    if (dx * dx + dy * dy > far * far) return;
    // The outline's y grows downwards, the graph's upwards.
    const corners = outline(SHAPES[kind], sigma.scaleSize(size)).map(([cx, cy]) => ({ x: cx, y: cy }));
    if (inside({ x: dx, y: -dy }, corners)) found = id;
  });
  return found;
}
