/** The parts of a pattern of the rule language, as they are read from its text. */
import type { ShapeLabel } from "./shape-labels.ts";

/** What a named slot may hold: its labels, and whether it takes a whole coordinated list. */
export interface Slot {
  readonly labels: readonly ShapeLabel[];
  readonly list: boolean;
}

export type PatternNode =
  | { readonly kind: "text"; readonly text: string; readonly optional: boolean }
  | { readonly kind: "slot"; readonly slot: Slot; readonly name: string | null; readonly optional: boolean }
  | { readonly kind: "number" | "start" | "end" | "gap" | "far"; readonly optional: boolean }
  | { readonly kind: "group"; readonly ways: readonly PatternWay[]; readonly optional: boolean }
  /** What must not follow. */
  | { readonly kind: "not"; readonly ways: readonly PatternWay[]; readonly optional: false };

/** One way of a group. */
export type PatternWay = readonly PatternNode[];
