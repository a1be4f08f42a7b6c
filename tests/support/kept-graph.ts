/** A build target that keeps the graph it was given, as a store does, and nothing else. */
import type { Graph } from "../../src/model/index.ts";
import type { Target } from "../../src/pipeline/run.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { gathered } from "./gathered.ts";
import { memoryStore } from "./memory-store.ts";

export interface KeptGraph extends Target {
  graph: Graph | null;
  applied: number;
}

export function keptGraph(): KeptGraph {
  const target: KeptGraph = {
    name: "embedded",
    graph: null,
    applied: 0,
    holds: async () => target.graph !== null,
    open: async (): Promise<GraphStore> => ({
      ...memoryStore(target.graph ?? { nodes: [], edges: [] }),
      apply: async (graph) => {
        target.graph = await gathered(graph);
        target.applied += 1;
        return { nodes: {}, edges: {}, changed: true };
      },
    }),
  };
  return target;
}
