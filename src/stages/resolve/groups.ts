/** Groups of clusters that are one thing: a union-find in which people's "different" keeps groups apart. */
import type { Cluster } from "./clusters.ts";

/** Why a cluster was joined to another, in a sentence. */
export type Says = string;

export class Groups {
  readonly #parent: Int32Array;
  /** Root → roots that it must never join. */
  readonly #foes = new Map<number, Set<number>>();
  /** Root → reason → how often. */
  readonly #reasons = new Map<number, Map<Says, number>>();

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  root(index: number): number {
    let at = index;
    while (this.#parent[at] !== at) {
      const above = this.#parent[at] as number;
      this.#parent[at] = this.#parent[above] as number;
      at = this.#parent[at] as number;
    }
    return at;
  }

  /** Joins two groups under the earlier anchor; refuses those that must stay apart. */
  join(a: number, b: number, says: Says): boolean {
    const [low, high] = ordered(this.root(a), this.root(b));
    if (low === high) return true;
    if (this.#foes.get(low)?.has(high)) return false;
    this.#parent[high] = low;
    this.#moveFoes(high, low);
    this.#moveReasons(high, low, says);
    return true;
  }

  /** Keeps two groups apart from now on; `false` where they are already one. */
  separate(a: number, b: number): boolean {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return false;
    this.#foesOf(x).add(y);
    this.#foesOf(y).add(x);
    return true;
  }

  areApart(a: number, b: number): boolean {
    return this.#foes.get(this.root(a))?.has(this.root(b)) ?? false;
  }

  reasons(root: number): ReadonlyMap<Says, number> {
    return this.#reasons.get(root) ?? new Map();
  }

  #foesOf(root: number): Set<number> {
    const foes = this.#foes.get(root) ?? new Set();
    this.#foes.set(root, foes);
    return foes;
  }

  #moveFoes(from: number, to: number): void {
    for (const foe of this.#foes.get(from) ?? []) {
      this.#foesOf(foe).delete(from);
      this.#foesOf(foe).add(to);
      this.#foesOf(to).add(foe);
    }
    this.#foes.delete(from);
  }

  #moveReasons(from: number, to: number, says: Says): void {
    const kept = this.#reasons.get(to) ?? new Map<Says, number>();
    kept.set(says, (kept.get(says) ?? 0) + 1);
    for (const [reason, count] of this.#reasons.get(from) ?? []) {
      kept.set(reason, (kept.get(reason) ?? 0) + count);
    }
    this.#reasons.set(to, kept);
    this.#reasons.delete(from);
  }
}

/**
 * Joins all clusters that fall into one bucket. A bucket may hold groups that must stay apart: a cluster then joins
 * the first of them that takes it.
 */
export class Buckets {
  readonly #groups: Groups;
  readonly #heads = new Map<string, number[]>();

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  add(bucket: string, cluster: Pick<Cluster, "index">, says: Says): void {
    const heads = this.#heads.get(bucket);
    if (heads === undefined) this.#heads.set(bucket, [cluster.index]);
    else if (!heads.some((head) => this.#groups.join(head, cluster.index, says))) heads.push(cluster.index);
  }
}

function ordered(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
