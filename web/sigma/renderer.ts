/** Sigma as the layers of the canvas see it. */
import type Sigma from "sigma";
import type { EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";

export type Renderer = Sigma<NodeAttrs, EdgeAttrs>;
