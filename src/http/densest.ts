/** Picks from many candidates those that hang together: whoever has the fewest lines goes first, until each label fits its cap. */
import type { GraphEdge, GraphNode, NodeLabel } from "../model/index.ts";

/** Keeps the candidates' order; of equally joined ones the later, less mentioned goes first. */
export function densest(
  candidates: readonly GraphNode[],
  edges: readonly GraphEdge[],
  caps: ReadonlyMap<NodeLabel, number>,
): readonly GraphNode[] {
  const near = neighbourSets(candidates, edges);
  const left = new Map<NodeLabel, number>();
  for (const { label } of candidates) left.set(label, (left.get(label) ?? 0) + 1);
  const kept = new Set(candidates);
  for (;;) {
    const next = weakest(
      [...kept].filter(({ label }) => (left.get(label) ?? 0) > (caps.get(label) ?? 0)),
      near,
    );
    if (next === null) return [...kept];
    kept.delete(next);
    left.set(next.label, (left.get(next.label) ?? 1) - 1);
    for (const other of near.get(next.id) ?? []) near.get(other)?.delete(next.id);
  }
}

function neighbourSets(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, Set<string>> {
  const near = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    if (!near.has(to) || from === to) continue;
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  return near;
}

function weakest(
  nodes: readonly GraphNode[],
  near: ReadonlyMap<string, ReadonlySet<string>>,
): GraphNode | null {
  const lines = (node: GraphNode) => near.get(node.id)?.size ?? 0;
  return nodes.reduce<GraphNode | null>(
    (least, node) => (least === null || lines(node) <= lines(least) ? node : least),
    null,
  );
}
