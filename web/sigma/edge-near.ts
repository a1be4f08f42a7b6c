/** Which line lies under the pointer: by geometry, with room for the hand, since a line of one pixel cannot be hit. */
import type { DeskGraph, EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Parts of a curve that are taken as straight. */
const PARTS = 8;

/** The nearest shown line within `reach` of a place, both in the graph's own units. */
export function edgeNear(graph: DeskGraph, at: Place, reach: number): string | null {
  let nearest: string | null = null;
  let least = reach * reach;
  graph.forEachEdge((id, attrs, _source, _target, from, to) => {
    if (attrs.hidden || attrs.folded || attrs.loop > 0 || !boxed(attrs, from, to, at, reach)) return;
    const far = attrs.curvature === 0 ? toSegment(at, from, to) : toCurve(at, from, to, attrs.curvature);
    if (far < least) {
      least = far;
      nearest = id;
    }
  });
  return nearest;
}

/** Whether the place lies in the box around the line: most lines are far away, and cheap to pass over. */
function boxed(
  { curvature }: EdgeAttrs,
  a: NodeAttrs,
  b: NodeAttrs,
  { x, y }: Place,
  reach: number,
): boolean {
  const wide = reach + Math.abs(curvature) * (Math.abs(a.x - b.x) + Math.abs(a.y - b.y));
  return (
    x > Math.min(a.x, b.x) - wide &&
    x < Math.max(a.x, b.x) + wide &&
    y > Math.min(a.y, b.y) - wide &&
    y < Math.max(a.y, b.y) + wide
  );
}

/** Squared distance. */
function toSegment({ x, y }: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / long));
  return (x - a.x - dx * along) ** 2 + (y - a.y - dy * along) ** 2;
}

/** The curve as the screen bends it; there y grows downwards, here upwards. */
function toCurve(at: Place, a: Place, b: Place, bend: number): number {
  const via = { x: (a.x + b.x) / 2 - (b.y - a.y) * bend, y: (a.y + b.y) / 2 + (b.x - a.x) * bend };
  let least = Number.POSITIVE_INFINITY;
  let last: Place = a;
  for (let i = 1; i <= PARTS; i += 1) {
    const t = i / PARTS;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const next = { x: p * a.x + q * via.x + r * b.x, y: p * a.y + q * via.y + r * b.y };
    least = Math.min(least, toSegment(at, last, next));
    last = next;
  }
  return least;
}
