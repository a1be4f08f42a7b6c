/** Finds the cluster that a decision means, also where re-reading has moved it to another article of its page. */
import { withoutPlace } from "../../model/index.ts";
import type { Cluster, Clusters } from "./clusters.ts";

/** Only the clusters of `wanted` keys are found: the keys of all would take more room than the clusters. */
export function clusterFinder(
  { all }: Clusters,
  wanted: ReadonlySet<string>,
): (key: string) => Cluster | undefined {
  const byKey = new Map<string, Cluster>();
  const byLoose = new Map<string, Cluster[]>();
  const loose = new Set([...wanted].map(withoutPlace));
  for (const cluster of wanted.size === 0 ? [] : all) {
    const { key } = cluster;
    if (wanted.has(key)) byKey.set(key, cluster);
    const place = withoutPlace(key);
    if (loose.has(place)) byLoose.set(place, [...(byLoose.get(place) ?? []), cluster]);
  }
  return (key) => {
    const found = byKey.get(key);
    if (found !== undefined) return found;
    // Two that it may mean are none that it means.
    const [only, second] = byLoose.get(withoutPlace(key)) ?? [];
    return second === undefined ? only : undefined;
  };
}
