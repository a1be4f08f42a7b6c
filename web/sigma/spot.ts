/** Where on the page a node or a line can be clicked. */
import type { DeskGraph } from "../graph/desk-graph.ts";
import type { Place } from "./edge-near.ts";
import type { Chosen, Marks } from "./marks.ts";
import { clickedAt } from "./pointing.ts";
import type { Renderer } from "./renderer.ts";
import { loopOf } from "./signs.ts";

/** Places along a line, the middle first: elsewhere it may lie bare where a node covers its middle. */
const ALONG = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** Page coordinates; of a line that is covered all along, its middle. */
export function spotOf(sigma: Renderer, graph: DeskGraph, marks: Marks, chosen: NonNullable<Chosen>): Place {
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  const at =
    chosen.kind === "node" ? centre(sigma, graph, chosen.id) : onLine(sigma, graph, marks, chosen.id);
  return { x: left + at.x, y: top + at.y };
}

function centre(sigma: Renderer, graph: DeskGraph, node: string): Place {
  return sigma.graphToViewport(graph.getNodeAttributes(node));
}

function onLine(sigma: Renderer, graph: DeskGraph, marks: Marks, edge: string): Place {
  if (graph.isSelfLoop(edge)) return onRing(sigma, graph, edge);
  const [a, b] = [centre(sigma, graph, graph.source(edge)), centre(sigma, graph, graph.target(edge))];
  const curvature = graph.getEdgeAttribute(edge, "curvature");
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const places = ALONG.map((t) => {
    const bend = 2 * t * (1 - t) * curvature;
    return { x: a.x + dx * t + dy * bend, y: a.y + dy * t - dx * bend };
  });
  const bare = places.find((at) => clickedAt(sigma, graph, marks, at)?.id === edge);
  return bare ?? places[0] ?? a;
}

function onRing(sigma: Renderer, graph: DeskGraph, edge: string): Place {
  const node = graph.source(edge);
  const size = sigma.scaleSize(graph.getNodeAttribute(node, "size"));
  const ring = loopOf({ ...centre(sigma, graph, node), size }, graph.getEdgeAttribute(edge, "loop"));
  return { x: ring.x - ring.radius * 0.7, y: ring.y - ring.radius * 0.7 };
}
