/** Types of sized-graph.mjs. */
import type { Graph } from "../../src/model/index.ts";

export function graphOfSize(size: number): Graph;
