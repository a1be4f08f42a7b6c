/** How the lines of one pair of nodes share their place: fanned out, folded into one with a count, or looped. */
import type { DeskGraph, EdgeAttrs } from "./desk-graph.ts";

/** More lines than this between two nodes are drawn as one with their number on it. */
export const FAN = 5;

/** Tells parallel lines apart; hidden ones take no place. */
export function bend(graph: DeskGraph): void {
  const number = new Map(graph.nodes().map((id, i) => [id, i]));
  /** By the numbers of the two ends as one; most pairs have a single line, which needs no list. */
  const first = new Map<number, string>();
  const shared = new Map<number, string[]>();
  graph.forEachEdge((id, attrs, source, target) => {
    straighten(attrs);
    if (attrs.hidden) return;
    const [a, b] = [number.get(source) ?? 0, number.get(target) ?? 0];
    const pair = Math.min(a, b) * graph.order + Math.max(a, b);
    const other = first.get(pair);
    if (other === undefined) {
      first.set(pair, id);
      if (a === b) shared.set(pair, [id]);
      return;
    }
    const list = shared.get(pair);
    if (list === undefined) shared.set(pair, [other, id]);
    else list.push(id);
  });
  for (const ids of shared.values()) {
    if (graph.isSelfLoop(ids[0])) loopPair(graph, ids);
    else if (ids.length > FAN) foldPair(graph, ids);
    else fanPair(graph, ids);
  }
}

function straighten(attrs: EdgeAttrs): void {
  attrs.type = "straight";
  attrs.curvature = 0;
  attrs.folded = false;
  attrs.bundle = 0;
  attrs.loop = 0;
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
