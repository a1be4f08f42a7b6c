/** Undo and redo: two stacks of snapshots, the present one lives on the canvas. */
import type { Snapshot } from "./snapshot.ts";

const DEPTH = 100;

export interface History {
  /** Keeps the state before a change; what was undone is forgotten. */
  record(before: Snapshot): void;
  undo(present: Snapshot): Snapshot | null;
  redo(present: Snapshot): Snapshot | null;
  depth(): { readonly past: number; readonly future: number };
}

export function createHistory(): History {
  const past: Snapshot[] = [];
  let future: Snapshot[] = [];
  return {
    record(before) {
      past.push(before);
      if (past.length > DEPTH) past.shift();
      future = [];
    },
    undo(present) {
      const before = past.pop();
      if (before === undefined) return null;
      future.push(present);
      return before;
    },
    redo(present) {
      const after = future.pop();
      if (after === undefined) return null;
      past.push(present);
      return after;
    },
    depth: () => ({ past: past.length, future: future.length }),
  };
}
