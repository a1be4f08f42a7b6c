/** Which of Sigma's places for programs are taken: nodes alone are drawn by it, and one that nothing uses is never compiled. */
import { AbstractEdgeProgram, AbstractNodeProgram } from "sigma/rendering";
import type { EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";
import { ShapeProgram } from "./shape-program.ts";

/** Up to so many nodes each has the size that its mentions give it. */
const ROOMY = 400;

/** How much smaller everything is drawn where many nodes share the view, so that together they cover no more of it. */
export function crowding(order: number): number {
  return Math.max(1, Math.sqrt(order / ROOMY));
}

/** What is hovered is drawn over the picture in 2D, and Sigma's own circles are not used. */
class NoNodes extends AbstractNodeProgram<NodeAttrs, EdgeAttrs> {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

/** Lines have a layer of their own. */
class NoLines extends AbstractEdgeProgram<NodeAttrs, EdgeAttrs> {
  readonly drawLabel = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

export const NODE_PROGRAMS = { shape: ShapeProgram, circle: NoNodes };
export const HOVER_PROGRAMS = { shape: NoNodes, circle: NoNodes };
export const EDGE_PROGRAMS = { line: NoLines, arrow: NoLines };
