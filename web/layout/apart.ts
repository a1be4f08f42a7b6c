/** Moves nodes off one another once a layout stands: no two marks overlap, fixed ones stay. */

export interface Crowd {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly fixed: Uint8Array;
}

const ROUNDS = 40;

/** Pushes overlapping pairs apart, found over a grid of cells as wide as the largest node; stops when none overlaps. */
export function pushApart(crowd: Crowd): number {
  for (let round = 0; round < ROUNDS; round += 1) if (pushOnce(crowd) === 0) return round;
  return ROUNDS;
}

function pushOnce(crowd: Crowd): number {
  const { x, y, radius } = crowd;
  const wide = 2 * radius.reduce((most, one) => Math.max(most, one), 1e-9);
  const cells = new Map<number, number[]>();
  const cellOf = (i: number, side: number, down: number) =>
    (Math.floor((x[i] ?? 0) / wide) + side) * 73_856_093 +
    (Math.floor((y[i] ?? 0) / wide) + down) * 19_349_663;
  for (let i = 0; i < x.length; i += 1) {
    const cell = cellOf(i, 0, 0);
    const list = cells.get(cell);
    if (list === undefined) cells.set(cell, [i]);
    else list.push(i);
  }
  let pushed = 0;
  for (let i = 0; i < x.length; i += 1) {
    for (let side = -1; side <= 1; side += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const j of cells.get(cellOf(i, side, down)) ?? []) if (j > i && push(crowd, i, j)) pushed += 1;
      }
    }
  }
  return pushed;
}

function push({ x, y, radius, fixed }: Crowd, i: number, j: number): boolean {
  const [gx, gy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
  const far = Math.hypot(gx, gy);
  const wanted = (radius[i] ?? 0) + (radius[j] ?? 0);
  if (far >= wanted * 0.999 || (fixed[i] === 1 && fixed[j] === 1)) return false;
  // Two in one spot part in a direction that only their numbers decide.
  const [ux, uy] = far > 0 ? [gx / far, gy / far] : [Math.cos(i + j), Math.sin(i + j)];
  const gap = wanted - far;
  const [a, b] = [
    fixed[i] === 1 ? 0 : fixed[j] === 1 ? 1 : 0.5,
    fixed[j] === 1 ? 0 : fixed[i] === 1 ? 1 : 0.5,
  ];
  x[i] = (x[i] ?? 0) - ux * gap * a;
  y[i] = (y[i] ?? 0) - uy * gap * a;
  x[j] = (x[j] ?? 0) + ux * gap * b;
  y[j] = (y[j] ?? 0) + uy * gap * b;
  return true;
}
