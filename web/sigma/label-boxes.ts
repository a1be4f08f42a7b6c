/** Decides which labels may stand: the most important first, none across another, on a coarse grid of taken cells. */

export interface View {
  readonly width: number;
  readonly height: number;
}

export interface LabelBox {
  readonly id: string;
  readonly text: string;
  /** Left edge and middle of the text. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Candidate {
  readonly id: string;
  readonly text: string;
  /** Centre and radius of the node. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly rank: number;
}

const CELL = 8;
const GAP = 4;

/** Which cells of the view are taken. */
export interface Occupancy {
  /** A node's own place takes no names. */
  block(node: Pick<Candidate, "x" | "y" | "size">): void;
  /** Takes the box's cells if all are free and inside the view. */
  claim(box: Pick<LabelBox, "x" | "y" | "width" | "height">): boolean;
}

export function createOccupancy(view: View): Occupancy {
  const columns = Math.ceil(view.width / CELL) + 1;
  const taken = new Uint8Array(columns * (Math.ceil(view.height / CELL) + 1));
  return {
    block: (node) => block(taken, columns, view, node),
    claim: (box) => claim(taken, columns, view, box),
  };
}

/** `measure` gives a text's width at font size `height`; labels stand below their node, else beside or above it. */
export function placeLabels(
  candidates: readonly Candidate[],
  view: View,
  height: number,
  measure: (text: string) => number,
  taken: Occupancy = createOccupancy(view),
): readonly LabelBox[] {
  return placeRanked([...candidates].sort(byRank), height, measure, taken);
}

/** The weightiest first; of equals always the same. */
export function byRank(a: Pick<Candidate, "id" | "rank">, b: Pick<Candidate, "id" | "rank">): number {
  return b.rank - a.rank || (a.id < b.id ? -1 : 1);
}

/** The same for candidates that come in the order of their rank. */
export function placeRanked(
  candidates: readonly Omit<Candidate, "rank">[],
  height: number,
  measure: (text: string) => number,
  taken: Occupancy,
): readonly LabelBox[] {
  const boxes: LabelBox[] = [];
  for (const one of candidates) taken.block(one);
  for (const one of candidates) {
    const width = measure(one.text);
    const box = { id: one.id, text: one.text, width, height, x: 0, y: 0 };
    for (let side = 0; side < SIDES; side += 1) {
      stand(box, one, side);
      if (!taken.claim(box)) continue;
      boxes.push(box);
      break;
    }
  }
  return boxes;
}

const SIDES = 4;

/** Below, to the right, to the left, above. */
function stand(
  box: { x: number; y: number; readonly width: number; readonly height: number },
  { x, y, size }: Pick<Candidate, "x" | "y" | "size">,
  side: number,
): void {
  const far = size + GAP;
  box.x = side === 1 ? x + far : side === 2 ? x - far - box.width : x - box.width / 2;
  box.y = side === 0 ? y + far + box.height / 2 : side === 3 ? y - far - box.height / 2 : y;
}

function block(
  taken: Uint8Array,
  columns: number,
  view: View,
  { x, y, size }: Pick<Candidate, "x" | "y" | "size">,
): void {
  const [left, right] = [Math.max(0, x - size), Math.min(view.width, x + size)];
  const [top, bottom] = [Math.max(0, y - size), Math.min(view.height, y + size)];
  for (let row = Math.ceil(top / CELL); (row + 1) * CELL <= bottom; row += 1) {
    taken.fill(
      1,
      row * columns + Math.ceil(left / CELL),
      row * columns + Math.max(0, Math.floor(right / CELL)),
    );
  }
}

function claim(
  taken: Uint8Array,
  columns: number,
  view: View,
  box: Pick<LabelBox, "x" | "y" | "width" | "height">,
): boolean {
  const left = Math.floor((box.x - 1) / CELL);
  const right = Math.floor((box.x + box.width + 1) / CELL);
  const top = Math.floor((box.y - box.height / 2) / CELL);
  const bottom = Math.floor((box.y + box.height / 2) / CELL);
  const outside = box.x < 0 || box.x + box.width > view.width || box.y + box.height / 2 > view.height;
  if (outside || top < 0) return false;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (taken[row * columns + column] === 1) return false;
    }
  }
  for (let row = top; row <= bottom; row += 1) {
    taken.fill(1, row * columns + left, row * columns + right + 1);
  }
  return true;
}
