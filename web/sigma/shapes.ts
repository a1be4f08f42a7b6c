/** One shape per type, so that colour is never the only cue: corners, waist and turn, for WebGL and 2D alike. */
import type { NodeLabel } from "../../src/http/contract.ts";
import type { Reach } from "./label-boxes.ts";

export interface Shape {
  readonly corners: number;
  /** Distance of the points between two corners from the centre, corners being at 1. */
  readonly waist: number;
  /** Direction of the first corner, counter-clockwise from the right. */
  readonly turn: number;
  /** Factor that makes shapes of one size look equally big. */
  readonly grow: number;
}

const UP = Math.PI / 2;

function polygon(corners: number, turn: number, grow: number): Shape {
  return { corners, waist: Math.cos(Math.PI / corners), turn, grow };
}

const CIRCLE = polygon(24, 0, 1);

export const SHAPES: Readonly<Record<NodeLabel, Shape>> = {
  Person: CIRCLE,
  Enterprise: polygon(4, Math.PI / 4, 1.22),
  Organization: polygon(6, UP, 1.1),
  IndustryChain: polygon(4, UP, 1.28),
  Event: polygon(3, UP, 1.42),
  Project: polygon(5, UP, 1.15),
  Place: polygon(3, -UP, 1.42),
  Policy: polygon(8, Math.PI / 8, 1.05),
  Honor: { corners: 5, waist: 0.5, turn: UP, grow: 1.4 },
  Article: { corners: 4, waist: 0.5, turn: UP, grow: 1.4 },
  Page: polygon(4, Math.PI / 4, 1.1),
  Newspaper: polygon(6, 0, 1.1),
  Statement: CIRCLE,
};

/** Corner points of a shape around (0, 0) with `size` as radius; y grows downwards as on screen. */
export function outline(
  { corners, waist, turn, grow }: Shape,
  size: number,
): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (let i = 0; i < corners * 2; i += 1) {
    const far = size * grow * (i % 2 === 0 ? 1 : waist);
    const angle = turn + (i * Math.PI) / corners;
    points.push([Math.cos(angle) * far, -Math.sin(angle) * far]);
  }
  return points;
}

/** How far a shape of radius 1 reaches from its centre to each side. */
export function unitOf(kind: NodeLabel): Reach {
  return REACHES[kind];
}

/** The same with `size` as radius. */
export function reachOf(kind: NodeLabel, size: number): Reach {
  const { left, right, top, bottom } = REACHES[kind];
  return { left: left * size, right: right * size, top: top * size, bottom: bottom * size };
}

const REACHES = Object.fromEntries(
  Object.entries(SHAPES).map(([kind, shape]) => {
    const points = outline(shape, 1);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const reach = {
      left: -Math.min(...xs),
      right: Math.max(...xs),
      top: -Math.min(...ys),
      bottom: Math.max(...ys),
    };
    return [kind, reach];
  }),
) as Record<NodeLabel, Reach>;
