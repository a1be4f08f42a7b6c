/** Finds the cluster that a decision means, also where re-reading has moved it to another article of its page. */
import { withoutPlace } from "../../model/index.ts";
import type { Cluster, Clusters } from "./clusters.ts";

export function clusterFinder({ all, byKey }: Clusters): (key: string) => Cluster | undefined {
  let moved: ReadonlyMap<string, readonly Cluster[]> | null = null;
  return (key) => {
    const found = byKey.get(key);
    if (found !== undefined) return found;
    moved ??= byLooseKey(all);
    // Two that it may mean are none that it means.
    const [only, second] = moved.get(withoutPlace(key)) ?? [];
    return second === undefined ? only : undefined;
  };
}

function byLooseKey(all: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const byLoose = new Map<string, Cluster[]>();
  for (const cluster of all) {
    const key = withoutPlace(cluster.key);
    const known = byLoose.get(key);
    if (known === undefined) byLoose.set(key, [cluster]);
    else known.push(cluster);
  }
  return byLoose;
}
