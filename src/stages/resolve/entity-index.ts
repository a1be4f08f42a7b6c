/** Which entity each cluster is: looked up page by page, with neither the clusters nor a key of the whole corpus held. */
import { clusterKey, type EntityOf } from "../../model/index.ts";
import type { Cluster } from "./clusters.ts";

/** What one page's clusters are called there, and the entity of each. */
interface PageNames {
  readonly refs: readonly string[];
  readonly ids: readonly string[];
}

export class EntityIndex implements EntityOf {
  readonly #pages: ReadonlyMap<string, PageNames>;

  /** `idOf` gives the entity of a cluster. */
  constructor(
    pages: Iterable<readonly [page: string, clusters: readonly Cluster[]]>,
    idOf: (cluster: Cluster) => string,
  ) {
    const names = new Map<string, PageNames>();
    for (const [page, clusters] of pages)
      names.set(page, { refs: clusters.map(({ ref }) => ref), ids: clusters.map(idOf) });
    this.#pages = names;
  }

  get size(): number {
    let sum = 0;
    for (const { refs } of this.#pages.values()) sum += refs.length;
    return sum;
  }

  onPage(page: string): ReadonlyMap<string, string> {
    const { refs, ids } = this.#pages.get(page) ?? NOBODY;
    return new Map(refs.map((ref, at) => [ref, ids[at] ?? ""]));
  }

  /** A page's id may hold the sign that ends it. */
  get(key: string): string | undefined {
    for (let at = key.indexOf("#"); at >= 0; at = key.indexOf("#", at + 1)) {
      const { refs, ids } = this.#pages.get(key.slice(0, at)) ?? NOBODY;
      const found = refs.indexOf(key.slice(at + 1));
      if (found >= 0) return ids[found];
    }
    return undefined;
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const [page, { refs, ids }] of this.#pages)
      for (const [at, ref] of refs.entries()) yield [clusterKey(page, ref), ids[at] ?? ""];
  }
}

const NOBODY: PageNames = { refs: [], ids: [] };
