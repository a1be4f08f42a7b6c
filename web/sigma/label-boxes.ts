/** Decides which labels may stand: the most important first, none across another, across a shape or under what floats over the canvas. */

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

/** How far something reaches from its centre. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Candidate {
  readonly id: string;
  readonly text: string;
  /** Centre and radius of the node. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly rank: number;
  /** How far the shape reaches at radius 1; to all sides alike unless told. */
  readonly unit?: Reach;
  /** This name stands across shapes where it must, never across another name. */
  readonly must?: boolean;
  /** This name goes farther from its shape than others do where there is no room beside it. */
  readonly far?: boolean;
  /** Where it stood in the picture below: it stays there if it can. */
  readonly stood?: LabelBox;
}

/** Cells are so small that two boxes a gap apart share none. */
const CELL = 4;
const GAP = 5;
/** How far from its shape a name that must stand may go before it stands across others. */
const FAR = [14, 26];
const [SHAPE, NAME] = [1, 2] as const;

type Place = Pick<LabelBox, "x" | "y" | "width" | "height">;

/** Which cells of the view are taken. */
export interface Occupancy {
  readonly view: View;
  /** A place that takes no names: a shape, or what floats over the canvas, which no name may cross. */
  block(place: Reach, floats?: boolean): void;
  /** Takes the box's cells if all are free and inside the view; `across` takes those of shapes too. */
  claim(box: Place, across?: boolean): boolean;
  /** How many cells of shapes the box would cover; `null` where it may not stand at all. */
  covers(box: Place): number | null;
}

export function createOccupancy(view: View): Occupancy {
  const columns = Math.ceil(view.width / CELL) + 1;
  const rows = Math.ceil(view.height / CELL) + 1;
  const taken = new Uint8Array(columns * rows);
  const cellsOf = ({ left, right, top, bottom }: Reach) => ({
    left: Math.max(0, Math.floor(left / CELL)),
    right: Math.min(columns - 1, Math.floor(right / CELL)),
    top: Math.max(0, Math.floor(top / CELL)),
    bottom: Math.min(rows - 1, Math.floor(bottom / CELL)),
  });
  const fill = (place: Reach, by: number) => {
    const { left, right, top, bottom } = cellsOf(place);
    if (left > right) return;
    for (let row = top; row <= bottom; row += 1) {
      taken.fill(by, row * columns + left, row * columns + right + 1);
    }
  };
  /** The cells of shapes in a place; `null` where a name stands in it. */
  const shapesIn = (place: Reach) => {
    const { left, right, top, bottom } = cellsOf(place);
    let shapes = 0;
    for (let row = top; row <= bottom; row += 1) {
      for (let at = row * columns + left; at <= row * columns + right; at += 1) {
        if (taken[at] === NAME) return null;
        if (taken[at] === SHAPE) shapes += 1;
      }
    }
    return shapes;
  };
  const free = (place: Reach) => {
    const { left, right, top, bottom } = cellsOf(place);
    for (let row = top; row <= bottom; row += 1) {
      for (let at = row * columns + left; at <= row * columns + right; at += 1) {
        if (taken[at] !== 0) return false;
      }
    }
    return true;
  };
  const reachOf = ({ x, y, width, height }: Place): Reach => ({
    left: x - 1,
    right: x + width + 1,
    top: y - height / 2,
    bottom: y + height / 2,
  });
  const inside = ({ x, y, width, height }: Place) =>
    x >= 0 && x + width <= view.width && y - height / 2 >= 0 && y + height / 2 <= view.height;
  return {
    view,
    block: (place, floats = false) => fill(place, floats ? NAME : SHAPE),
    claim(box, across = false) {
      const place = reachOf(box);
      if (!inside(box) || !(across ? shapesIn(place) !== null : free(place))) return false;
      fill(place, NAME);
      return true;
    },
    covers: (box) => (inside(box) ? shapesIn(reachOf(box)) : null),
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

type Ranked = Omit<Candidate, "rank">;

/** The same for candidates that come in the order of their rank. */
export function placeRanked(
  candidates: readonly Ranked[],
  height: number,
  measure: (text: string) => number,
  taken: Occupancy,
): readonly LabelBox[] {
  const boxes: LabelBox[] = [];
  for (const one of candidates) taken.block(placeOf(one));
  for (const one of candidates) {
    const box = { id: one.id, text: one.text, width: measure(one.text), height, x: 0, y: 0 };
    const found =
      stays(box, one, taken) ||
      findsRoom(box, one, taken, GAP) ||
      ((one.far === true || one.must === true) && FAR.some((gap) => findsRoom(box, one, taken, gap))) ||
      (one.must === true && stands(box, one, taken));
    if (found) boxes.push(box);
  }
  return boxes;
}

type Moving = { -readonly [Key in keyof LabelBox]: LabelBox[Key] };

function findsRoom(box: Moving, one: Ranked, taken: Occupancy, gap: number): boolean {
  const place = placeOf(one);
  for (let side = 0; side < SIDES; side += 1) {
    move(box, one, place, side, gap);
    if (taken.claim(box)) return true;
  }
  return false;
}

function stays(box: Moving, { stood }: Ranked, taken: Occupancy): boolean {
  if (stood === undefined) return false;
  box.x = stood.x + (stood.width - box.width) / 2;
  box.y = stood.y;
  return taken.claim(box);
}

/** Across shapes, on the side that covers the least of them, moved into the view from the side that it leaves by. */
function stands(box: Moving, one: Ranked, taken: Occupancy): boolean {
  const place = placeOf(one);
  let best: { readonly x: number; readonly y: number; readonly costs: number } | null = null;
  for (const gap of [GAP, ...FAR]) {
    for (let side = 0; side < SIDES; side += 1) {
      move(box, one, place, side, gap);
      box.x = Math.max(0, Math.min(taken.view.width - box.width, box.x));
      const shapes = taken.covers(box);
      // A name far from its shape is taken for another's.
      const costs = shapes === null ? Number.POSITIVE_INFINITY : shapes + (gap - GAP);
      if (costs < (best?.costs ?? Number.POSITIVE_INFINITY)) best = { x: box.x, y: box.y, costs };
    }
  }
  if (best === null) return false;
  [box.x, box.y] = [best.x, best.y];
  return taken.claim(box, true);
}

const ROUND: Reach = { left: 1, right: 1, top: 1, bottom: 1 };

function placeOf({ x, y, size, unit = ROUND }: Ranked): Reach {
  return {
    left: x - unit.left * size,
    right: x + unit.right * size,
    top: y - unit.top * size,
    bottom: y + unit.bottom * size,
  };
}

const SIDES = 8;

/** Below, to the right, to the left, above; then below and above again, moved to one side. */
function move(box: Moving, { x, y }: Ranked, place: Reach, side: number, gap: number): void {
  const { left, right, top, bottom } = place;
  const middle = x - box.width / 2;
  const below = bottom + gap + box.height / 2;
  const above = top - gap - box.height / 2;
  if (side === 1) box.x = right + gap + 1;
  else if (side === 2) box.x = left - gap - 1 - box.width;
  else box.x = side === 0 || side === 3 ? middle : side % 2 === 0 ? left : right - box.width;
  if (side === 1 || side === 2) box.y = y;
  else box.y = side === 0 || side === 4 || side === 5 ? below : above;
}
