/** How much room the canvas has: in a small view everything is drawn smaller, as the layout shrinks with the view. */

/** The shorter side that a layout is made for, without margins. */
const USUAL = 640;
/** Below this part of its size a shape is no longer told from another. */
const LEAST = 0.5;
/** Shorter sides under this are narrow: the margin for names shrinks too. */
const NARROW = 480;

/** How much smaller than usual everything is drawn now. */
export interface Room {
  scale: number;
}

type Box = Pick<HTMLElement, "offsetWidth" | "offsetHeight">;

function shorter({ offsetWidth, offsetHeight }: Box): number {
  return Math.min(offsetWidth, offsetHeight);
}

/** The margin around the graph, which names at its edge stand in. */
export function paddingOf(box: Box): number {
  return shorter(box) < NARROW ? 28 : 48;
}

/** The part of its usual size that everything is drawn at. */
export function shrinking(box: Box): number {
  return Math.min(1, Math.max(LEAST, (shorter(box) - 2 * paddingOf(box)) / USUAL));
}
