/** The pairs that people should look at: likeliest first, each pair of entities once. */
import type { DoubtfulPair, Entity } from "../../model/index.ts";
import type { Clusters } from "./clusters.ts";
import type { Groups } from "./groups.ts";

/** Two clusters that may be one thing: how likely, and what speaks for it. */
export interface Doubt {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly says: readonly string[];
}

/** More than anybody reads. */
const MOST = 5000;

export function doubtfulPairs(
  doubts: readonly Doubt[],
  clusters: Clusters,
  groups: Groups,
  byRoot: ReadonlyMap<number, Entity>,
): readonly DoubtfulPair[] {
  const pairs = new Map<string, DoubtfulPair>();
  for (const { a, b, score, says } of doubts) {
    const [left, right] = [byRoot.get(groups.root(a)), byRoot.get(groups.root(b))];
    const [x, y] = [clusters.all[a], clusters.all[b]];
    if (left === undefined || right === undefined || x === undefined || y === undefined) continue;
    if (left.id === right.id || groups.areApart(a, b)) continue;
    const isOrdered = left.id < right.id;
    const entities = isOrdered ? ([left.id, right.id] as const) : ([right.id, left.id] as const);
    const keys = isOrdered ? ([x.key, y.key] as const) : ([y.key, x.key] as const);
    const known = pairs.get(entities.join(" "));
    if (known === undefined || known.score < score)
      pairs.set(entities.join(" "), { entities, keys, score, says });
  }
  return [...pairs.values()].sort(likeliestFirst).slice(0, MOST);
}

function likeliestFirst(x: DoubtfulPair, y: DoubtfulPair): number {
  return y.score - x.score || (x.entities.join(" ") < y.entities.join(" ") ? -1 : 1);
}
