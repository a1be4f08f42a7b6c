/** One JSON object a line: first the nodes, then the edges. */
import type { Graph } from "../../model/index.ts";

export function* jsonLines(graph: Graph): Generator<string> {
  for (const node of graph.nodes) yield `${JSON.stringify({ kind: "node", ...node })}\n`;
  for (const edge of graph.edges) yield `${JSON.stringify({ kind: "edge", ...edge })}\n`;
}
