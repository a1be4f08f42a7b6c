/** Which entity each cluster is: looked up page by page, with no key of the whole corpus held. */
import type { Entity, EntityOf } from "../../model/index.ts";
import type { Cluster } from "./clusters.ts";
import type { Groups } from "./groups.ts";

export class EntityIndex implements EntityOf {
  readonly #pages: ReadonlyMap<string, readonly Cluster[]>;
  readonly #groups: Groups;
  readonly #byRoot: ReadonlyMap<number, Entity>;

  constructor(
    pages: ReadonlyMap<string, readonly Cluster[]>,
    groups: Groups,
    byRoot: ReadonlyMap<number, Entity>,
  ) {
    this.#pages = pages;
    this.#groups = groups;
    this.#byRoot = byRoot;
  }

  get size(): number {
    let sum = 0;
    for (const clusters of this.#pages.values()) sum += clusters.length;
    return sum;
  }

  onPage(page: string): ReadonlyMap<string, string> {
    return new Map((this.#pages.get(page) ?? []).map((cluster) => [cluster.ref, this.#idOf(cluster)]));
  }

  /** A page's id may hold the sign that ends it. */
  get(key: string): string | undefined {
    for (let at = key.indexOf("#"); at >= 0; at = key.indexOf("#", at + 1)) {
      const found = this.#pages.get(key.slice(0, at))?.find((cluster) => cluster.key === key);
      if (found !== undefined) return this.#idOf(found);
    }
    return undefined;
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const clusters of this.#pages.values())
      for (const cluster of clusters) yield [cluster.key, this.#idOf(cluster)];
  }

  #idOf({ index }: Cluster): string {
    return this.#byRoot.get(this.#groups.root(index))?.id ?? "";
  }
}
