/** Two names that differ in one character in one post at one time: one may be a misprint of the other. */
import type { Cluster } from "./clusters.ts";
import type { Doubt } from "./doubts.ts";
import type { Groups } from "./groups.ts";

/** Names in one post beyond which it is no post of one person. */
const MOST = 12;

interface Holder {
  readonly cluster: Cluster;
  readonly date: string;
}

export function likelyMisprints(people: readonly Cluster[], groups: Groups): readonly Doubt[] {
  const posts = new Map<string, Map<string, Holder>>();
  for (const cluster of people) {
    for (const { title, body, bodyName, single, first: date } of cluster.facts?.posts ?? []) {
      if (single === "none" || date === "") continue;
      const key = `${title} of ${bodyName} ${groups.root(body)}`;
      const holders = posts.get(key) ?? new Map<string, Holder>();
      posts.set(key, holders);
      if (!holders.has(cluster.name)) holders.set(cluster.name, { cluster, date });
    }
  }
  return [...posts].flatMap(([key, holders]) =>
    holders.size > MOST ? [] : pairs([...holders.values()], key, groups),
  );
}

function pairs(holders: readonly Holder[], post: string, groups: Groups): readonly Doubt[] {
  return holders.flatMap((x, i) =>
    holders.slice(i + 1).flatMap((y): readonly Doubt[] => {
      if (!isOneSlip(x.cluster.name, y.cluster.name)) return [];
      if (groups.root(x.cluster.index) === groups.root(y.cluster.index)) return [];
      const says = `${x.cluster.name} and ${y.cluster.name} are both ${post.replace(/ \d+$/u, "")}`;
      return [{ a: x.cluster.index, b: y.cluster.index, score: 2, says: [says, "one may be a misprint"] }];
    }),
  );
}

/** One character differs, the length does not, and more than the surname is shared: 端江瑞 and 端汇瑞. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing++;
  return differing === 1;
}
