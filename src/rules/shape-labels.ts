/** The private-use characters that stand for typed spans in shape strings. */
import { ENTITY_LABELS, type EntityLabel } from "../model/index.ts";

export type ShapeLabel = EntityLabel | "Time";

const SHAPE_LABELS: readonly ShapeLabel[] = [...ENTITY_LABELS, "Time"];
const FIRST = 0xe000;
const CHARS = new Map(SHAPE_LABELS.map((label, index) => [label, String.fromCharCode(FIRST + index)]));

/** The character of a label. */
export function shapeChar(label: ShapeLabel): string {
  return CHARS.get(label) ?? "";
}

/** One bit per label, by the UTF-16 unit of its character. */
export function labelBit(code: number): number {
  return 1 << (code - FIRST);
}

/** The bits of several labels. */
export function labelBits(labels: readonly ShapeLabel[]): number {
  return labels.reduce((bits, label) => bits | labelBit(shapeChar(label).charCodeAt(0)), 0);
}

/** The names as labels, or `null` when one of them is none. */
export function labelsOf(names: readonly string[]): readonly ShapeLabel[] | null {
  const labels = SHAPE_LABELS.filter((label) => names.includes(label));
  return labels.length === new Set(names).size ? labels : null;
}
