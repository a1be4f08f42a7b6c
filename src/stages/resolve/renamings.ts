/** Joins the earlier and the later name of a body where a page tells that it was renamed. */
import type { Mention, PageReading } from "../../model/index.ts";
import type { Cluster, PageClusters } from "./clusters.ts";
import type { Groups } from "./groups.ts";
import { type RenamingRule, renamingRules } from "./renaming.rules.ts";

/** Longer stretches between two names tell of something else. */
const LONGEST = 24;

/** A page tells that the one is now called as the other. */
export interface Renaming {
  readonly before: Cluster;
  readonly now: Cluster;
}

export function renamingsOn({ page, mentions }: PageReading, clusters: PageClusters): readonly Renaming[] {
  const bodies = mentions.filter(isBody).sort((a, b) => a.span.start - b.span.start);
  const clusterOf = ({ label, name }: Mention) => clusters.get(`${label}:${name}`);
  return bodies.flatMap((first, i) => {
    const second = bodies[i + 1];
    if (second === undefined || second.article !== first.article || second.name === first.name) return [];
    const rule = ruleBetween(page.text, first, second);
    const [a, b] = [clusterOf(first), clusterOf(second)];
    if (rule === undefined || a === undefined || b === undefined) return [];
    return [rule.present === "first" ? { before: b, now: a } : { before: a, now: b }];
  });
}

/** Returns the present name of what was renamed, by the cluster that bears it. */
export function joinRenamings(renamings: readonly Renaming[], groups: Groups): ReadonlyMap<Cluster, string> {
  const present = new Map<Cluster, string>();
  for (const { before, now } of renamings) {
    const says = `renamed: ${before.name} is now ${now.name}`;
    if (groups.join(before.index, now.index, says)) present.set(now, now.name);
  }
  return present;
}

function isBody({ label }: Mention): boolean {
  return label === "Enterprise" || label === "Organization";
}

function ruleBetween(text: string, first: Mention, second: Mention): RenamingRule | undefined {
  if (second.span.start < first.span.end || second.span.start - first.span.end > LONGEST) return undefined;
  const between = plain(text.slice(first.span.end, second.span.start));
  const behind = plain(text.slice(second.span.end, second.span.end + 4));
  return renamingRules.find((rule) => rule.between.test(between) && (rule.behind?.test(behind) ?? true));
}

/** Line ends cut the sentences of a column; brackets and marks may be of half width. */
function plain(text: string): string {
  return text.replace(/\s+/gu, "").replaceAll("(", "（").replaceAll(")", "）").replaceAll(",", "，");
}
