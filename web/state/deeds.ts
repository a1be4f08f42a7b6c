/** Steps of undo that are more than a change of the canvas: a decision on the server goes back and forth with them. */
import type { Snapshot } from "../graph/snapshot.ts";

/** Both say whether it came about. */
export interface Deed {
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
}

/** By the state that undo or redo comes to. */
const deeds = new WeakMap<Snapshot, Deed>();
/** Which graph of the server a state was drawn from, where it is no longer the present one. */
const drawnFrom = new WeakMap<Snapshot, number>();
const server: { graph: number; sync: () => Promise<void> } = { graph: 0, sync: async () => undefined };

/** Ties a deed to the state before it, which the history keeps. */
export function tieDeed(before: Snapshot, deed: Deed): void {
  deeds.set(before, deed);
}

/** Notes which graph of the server a state shows. */
export function noteOrigin(state: Snapshot): void {
  if (!drawnFrom.has(state)) drawnFrom.set(state, server.graph);
}

/** The server has another graph now; `sync` brings an older state up to it. */
export function newServerGraph(sync: () => Promise<void>): void {
  server.graph += 1;
  server.sync = sync;
}

/** After the canvas went from `now` to `then`: what else belongs to the step; `false` where the server did not do it. */
export async function followDeed(then: Snapshot, now: Snapshot, way: "undo" | "redo"): Promise<boolean> {
  const deed = deeds.get(then);
  noteOrigin(now);
  if (deed !== undefined) {
    deeds.set(now, deed);
    if (!(await deed[way]())) return false;
  }
  if ((drawnFrom.get(then) ?? 0) !== server.graph) await server.sync();
  return true;
}
