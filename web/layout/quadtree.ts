/** A quadtree over points sorted along a Z-order curve: cells lie one after another in flat arrays, so that walking it stays in the cache. */

/** Points that a cell may hold before it is cut into four. */
const LEAF = 6;
/** Bits per axis of a point's place on the curve, and so the deepest cell. */
const BITS = 16;
const SIDE = 1 << BITS;

export interface Quadtree {
  /** Points in the curve's order: which point it is, and where. */
  readonly order: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  /** Per cell: centre of mass, mass, squared side, first cell behind it, and its points (from, to); a leaf skips to the next cell. */
  readonly cellX: Float64Array;
  readonly cellY: Float64Array;
  readonly cellMass: Float64Array;
  readonly cellSide: Float64Array;
  readonly skip: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  cells: number;
}

export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

/** Room for so many points, used again on every build. */
export function createQuadtree(count: number): Quadtree {
  // A leaf holds a point or more, any other cell two parts or more.
  const cells = 2 * count + 1;
  return {
    order: new Uint32Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    mass: new Float64Array(count),
    cellX: new Float64Array(cells),
    cellY: new Float64Array(cells),
    cellMass: new Float64Array(cells),
    cellSide: new Float64Array(cells),
    skip: new Int32Array(cells),
    from: new Int32Array(cells),
    to: new Int32Array(cells),
    cells: 0,
  };
}

/** What sorting needs between builds. */
export interface Sorter {
  readonly keys: Uint32Array;
  readonly otherKeys: Uint32Array;
  readonly otherOrder: Uint32Array;
  readonly starts: Uint32Array;
}

export function createSorter(count: number): Sorter {
  return {
    keys: new Uint32Array(count),
    otherKeys: new Uint32Array(count),
    otherOrder: new Uint32Array(count),
    starts: new Uint32Array(SIDE),
  };
}

/** Sorts the points and cuts them into cells; gives back the side of the square around all of them. */
export function buildQuadtree(tree: Quadtree, points: Points, sorter: Sorter): number {
  const count = points.x.length;
  const side = sortPoints(tree, points, sorter);
  tree.cells = 0;
  if (count > 0) cut({ tree, keys: sorter.keys }, 0, count, BITS * 2, side);
  return side;
}

function sortPoints(tree: Quadtree, { x, y, mass }: Points, sorter: Sorter): number {
  const count = x.length;
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i += 1) {
    const [px, py] = [x[i] ?? 0, y[i] ?? 0];
    if (px < minX) minX = px;
    if (px > maxX) maxX = px;
    if (py < minY) minY = py;
    if (py > maxY) maxY = py;
  }
  const side = Math.max(maxX - minX, maxY - minY, 1e-9);
  const scale = (SIDE - 1) / side;
  for (let i = 0; i < count; i += 1) {
    sorter.keys[i] = spread(((x[i] ?? 0) - minX) * scale) | (spread(((y[i] ?? 0) - minY) * scale) << 1);
    tree.order[i] = i;
  }
  radix(sorter.keys, tree.order, sorter.otherKeys, sorter.otherOrder, 0, sorter.starts);
  radix(sorter.otherKeys, sorter.otherOrder, sorter.keys, tree.order, 16, sorter.starts);
  for (let i = 0; i < count; i += 1) {
    const point = tree.order[i] ?? 0;
    tree.x[i] = x[point] ?? 0;
    tree.y[i] = y[point] ?? 0;
    tree.mass[i] = mass[point] ?? 1;
  }
  return side;
}

/** Puts a zero between any two of the 16 bits. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** One stable pass over sixteen bits of the keys. */
function radix(
  keys: Uint32Array,
  order: Uint32Array,
  toKeys: Uint32Array,
  toOrder: Uint32Array,
  shift: number,
  starts: Uint32Array,
): void {
  starts.fill(0);
  const count = order.length;
  for (let i = 0; i < count; i += 1) {
    const digit = ((keys[i] ?? 0) >>> shift) & 0xffff;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < SIDE; digit += 1) {
    const many = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += many;
  }
  for (let i = 0; i < count; i += 1) {
    const key = keys[i] ?? 0;
    const digit = (key >>> shift) & 0xffff;
    const at = starts[digit] ?? 0;
    starts[digit] = at + 1;
    toKeys[at] = key;
    toOrder[at] = order[i] ?? 0;
  }
}

interface Cutting {
  readonly tree: Quadtree;
  readonly keys: Uint32Array;
}

/** Whether the first and the last of the sorted points, and so all, share the next quarter. */
function together(keys: Uint32Array, from: number, to: number, shift: number): boolean {
  return (keys[from] ?? 0) >>> (shift - 2) === (keys[to - 1] ?? 0) >>> (shift - 2);
}

/** Writes the cell of the points `from` to `to`, then its parts behind it. `shift` is the place of the bits that tell the parts. */
function cut(on: Cutting, from: number, to: number, outerShift: number, outerSide: number): void {
  const { tree, keys } = on;
  let [shift, side] = [outerShift, outerSide];
  // All points in one quarter: the cell is that quarter.
  while (shift > 0 && to - from > LEAF && together(keys, from, to, shift)) {
    shift -= 2;
    side /= 2;
  }
  const cell = tree.cells;
  tree.cells += 1;
  let [sumX, sumY, mass] = [0, 0, 0];
  for (let i = from; i < to; i += 1) {
    const m = tree.mass[i] ?? 1;
    sumX += (tree.x[i] ?? 0) * m;
    sumY += (tree.y[i] ?? 0) * m;
    mass += m;
  }
  tree.cellX[cell] = sumX / mass;
  tree.cellY[cell] = sumY / mass;
  tree.cellMass[cell] = mass;
  tree.cellSide[cell] = side * side;
  const leaf = to - from <= LEAF || shift === 0;
  tree.from[cell] = leaf ? from : -1;
  tree.to[cell] = leaf ? to : -1;
  if (!leaf) {
    for (let start = from; start < to; ) {
      const digit = (keys[start] ?? 0) >>> (shift - 2);
      let end = start + 1;
      while (end < to && (keys[end] ?? 0) >>> (shift - 2) === digit) end += 1;
      cut(on, start, end, shift - 2, side / 2);
      start = end;
    }
  }
  tree.skip[cell] = tree.cells;
}
