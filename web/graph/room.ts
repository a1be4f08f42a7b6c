/** Keeps a canvas readable: what may leave it when something new comes and the cap is reached. */
import type { DeskGraph } from "./desk-graph.ts";

/** More nodes than this make a canvas that no one reads. */
export const NODE_CAP = 2_000;

export interface RoomWish {
  /** How many nodes come. */
  readonly count: number;
  /** Nodes that stay whatever comes: the chosen one, the one that is expanded, what is selected. */
  readonly keep: ReadonlySet<string>;
  /** When a node was last looked at; the longest ago goes first. */
  readonly seen: (id: string) => number;
  readonly cap?: number;
}

/** Ends of branches that nobody pinned, chose or looked at lately; `null` where too few of them may go. */
export function leavesToDrop(graph: DeskGraph, wish: RoomWish): readonly string[] | null {
  const { count, keep, seen, cap = NODE_CAP } = wish;
  const need = graph.order + count - cap;
  if (need <= 0) return [];
  const leaves = graph.filterNodes(
    (id, { pinned }) => !pinned && !keep.has(id) && graph.neighbors(id).length <= 1,
  );
  if (leaves.length < need) return null;
  return leaves.sort((a, b) => seen(a) - seen(b) || (a < b ? -1 : 1)).slice(0, need);
}
