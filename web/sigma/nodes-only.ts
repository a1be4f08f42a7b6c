/** The graph as Sigma sees it: nodes without lines, which a layer of their own draws from the graph itself. */
import type { DeskGraph } from "../graph/desk-graph.ts";

/** Sigma would keep a copy and four entries for each line; here nothing is told of lines, everything else is the graph's own. */
export function nodesOnly(graph: DeskGraph): DeskGraph {
  const view: DeskGraph = Object.create(graph);
  const ofLines = (event: string) => /^(?:edge|eachEdge)/.test(event);
  const lineless = {
    edges: () => [],
    forEachEdge: () => undefined,
    on(event: Parameters<DeskGraph["on"]>[0], listener: Parameters<DeskGraph["on"]>[1]) {
      if (!ofLines(event)) graph.on(event, listener);
      return view;
    },
    removeListener(event: Parameters<DeskGraph["on"]>[0], listener: Parameters<DeskGraph["on"]>[1]) {
      if (!ofLines(event)) graph.removeListener(event, listener);
      return view;
    },
  };
  return Object.assign(view, lineless);
}
