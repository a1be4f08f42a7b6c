/** How the lines of one pair of nodes share their place: fanned out, folded into one with a count, or looped. */
import type { DeskGraph } from "./desk-graph.ts";

/** More lines than this between two nodes are drawn as one with their number on it. */
export const FAN = 5;

/** Tells parallel lines apart; hidden ones take no place. */
export function bend(graph: DeskGraph): void {
  const pairs = new Map<string, string[]>();
  graph.forEachEdge((id, attrs, source, target) => {
    Object.assign(attrs, { type: "straight", curvature: 0, folded: false, bundle: 0, loop: 0 });
    if (attrs.hidden) return;
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const list = pairs.get(pair);
    if (list === undefined) pairs.set(pair, [id]);
    else list.push(id);
  });
  for (const ids of pairs.values()) {
    if (graph.isSelfLoop(ids[0])) loopPair(graph, ids);
    else if (ids.length > FAN) foldPair(graph, ids);
    else if (ids.length > 1) fanPair(graph, ids);
  }
}

/** Both sides of the straight line, each line its own curve. */
function fanPair(graph: DeskGraph, ids: readonly string[]): void {
  const forward = graph.source(ids[0]);
  ids.forEach((id, i) => {
    const step = i - (ids.length - 1) / 2;
    const sign = graph.source(id) === forward ? 1 : -1;
    const curvature = step * sign * Math.min(0.28, 1.1 / ids.length);
    const attrs = graph.getEdgeAttributes(id);
    attrs.type = curvature === 0 ? "straight" : "curved";
    attrs.curvature = curvature;
  });
}

/** The best supported line stands for all of them. */
function foldPair(graph: DeskGraph, ids: readonly string[]): void {
  const weight = (id: string) => Number(graph.getEdgeAttribute(id, "edge").props.statements ?? 0);
  const [lead, ...others] = [...ids].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  if (lead !== undefined) graph.getEdgeAttributes(lead).bundle = ids.length;
  for (const id of others) graph.getEdgeAttributes(id).folded = true;
}

/** Lines from a node to itself are rings beside it, one outside the other. */
function loopPair(graph: DeskGraph, ids: readonly string[]): void {
  ids.forEach((id, i) => {
    graph.getEdgeAttributes(id).loop = i + 1;
  });
}

/** All lines between the ends of this one, itself among them, that filters let through. */
export function alongside(graph: DeskGraph, edge: string): readonly string[] {
  const [from, to] = graph.extremities(edge);
  return graph.edges(from, to).filter((id) => !graph.getEdgeAttribute(id, "hidden"));
}
