/** Writers: one name under the articles of one paper is one person. */
import type { Cluster } from "./clusters.ts";
import { Buckets, type Groups } from "./groups.ts";

export function joinBylines(clusters: readonly Cluster[], groups: Groups): void {
  const buckets = new Buckets(groups);
  for (const cluster of clusters) {
    if (!cluster.byline) continue;
    const where = cluster.page.paper || cluster.page.id;
    buckets.add(`${cluster.name} ${where}`, cluster, `writes for ${where}`);
  }
}
