/** Which programs draw nodes and lines; one that nothing uses is never compiled. */
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import type Sigma from "sigma";
import {
  AbstractEdgeProgram,
  AbstractNodeProgram,
  EdgeLineProgram,
  type EdgeProgramType,
} from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { DeskGraph, EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";
import { ARROW, ArrowProgram } from "./arrow-program.ts";
import { ShapeProgram } from "./shape-program.ts";

type Lines = EdgeProgramType<NodeAttrs, EdgeAttrs>;

/** More lines than this are thin and without heads: at that density heads cover what they point at. */
const DENSE = 4_000;
/** Up to so many nodes each has the size that its mentions give it. */
const ROOMY = 400;

export function isDense(graph: DeskGraph): boolean {
  return graph.size > DENSE;
}

/** How much smaller everything is drawn where many nodes share the view, so that together they cover no more of it. */
export function crowding(order: number): number {
  return Math.max(1, Math.sqrt(order / ROOMY));
}

/** A program that is made when the first line needs it. */
function lazily(Program: Lines): Lines {
  return class extends AbstractEdgeProgram<NodeAttrs, EdgeAttrs> {
    readonly drawLabel = undefined;
    readonly #make: () => InstanceType<Lines>;
    #made: InstanceType<Lines> | null = null;

    constructor(
      gl: WebGLRenderingContext,
      picking: WebGLFramebuffer | null,
      renderer: Sigma<NodeAttrs, EdgeAttrs>,
    ) {
      super(gl, gl, renderer);
      this.#make = () => new Program(gl, picking, renderer);
    }
    reallocate(capacity: number): void {
      if (capacity > 0) this.#made ??= this.#make();
      this.#made?.reallocate(capacity);
    }
    process(
      index: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      this.#made?.process(index, offset, source, target, data);
    }
    render(params: RenderParams): void {
      this.#made?.render(params);
    }
    kill(): void {
      this.#made?.kill();
    }
  };
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

export const NODE_PROGRAMS = { shape: ShapeProgram, circle: NoNodes };
export const HOVER_PROGRAMS = { shape: NoNodes, circle: NoNodes };
/** `line` and `arrow` stand where Sigma would put its own. */
export const EDGE_PROGRAMS = {
  straight: lazily(ArrowProgram),
  curved: lazily(
    createEdgeCurveProgram<NodeAttrs, EdgeAttrs>({ arrowHead: { extremity: "target", ...ARROW } }),
  ),
  line: lazily(EdgeLineProgram as Lines),
  arrow: lazily(ArrowProgram),
};
