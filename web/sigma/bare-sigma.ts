/** Sigma without what this canvas never uses: its layer for hovered nodes, and its picture of nodes by number for finding them. */
import Sigma from "sigma";
import type { EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";

/** The browser cannot draw. */
export class NoWebgl extends Error {}

/** Takes every call and draws nothing: a graphics context less is made, and a layer less put together for every frame. */
const NO_DRAWING = new Proxy({} as WebGL2RenderingContext, { get: () => () => null });

export class BareSigma extends Sigma<NodeAttrs, EdgeAttrs> {
  override createWebGLContext(
    ...[id, options = {}]: Parameters<Sigma<NodeAttrs, EdgeAttrs>["createWebGLContext"]>
  ): WebGLRenderingContext {
    const { style: _style, canvas = this.createCanvas(id), ...rest } = options;
    if (id === "hoverNodes") Object.assign(canvas, { getContext: () => NO_DRAWING });
    if (canvas.getContext("webgl2", { antialias: false, ...rest }) === null) throw new NoWebgl();
    return super.createWebGLContext(id, { ...rest, picking: false, canvas });
  }
}

/** Who finds the node under the pointer in Sigma's place. */
export function findNodes(sigma: BareSigma, nodeAt: (at: { x: number; y: number }) => string | null): void {
  Object.assign(sigma, { getNodeAtPosition: nodeAt });
}
