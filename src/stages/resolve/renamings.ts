/** Joins the earlier and the later name of a body where a page tells that it was renamed. */
import type { Mention, PageReading } from "../../model/index.ts";
import { clusterKey } from "../../model/index.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import type { Groups } from "./groups.ts";
import { type RenamingRule, renamingRules } from "./renaming.rules.ts";

/** Longer stretches between two names tell of something else. */
const LONGEST = 24;

/** Returns the present name of what was renamed, by the cluster that bears it. */
export function joinRenamings(
  readings: readonly PageReading[],
  clusters: Clusters,
  groups: Groups,
): ReadonlyMap<Cluster, string> {
  const present = new Map<Cluster, string>();
  for (const { page, mentions } of readings) {
    const bodies = mentions.filter(isBody).sort((a, b) => a.span.start - b.span.start);
    const clusterOf = ({ label, name }: Mention) =>
      clusters.byKey.get(clusterKey(page.id, `${label}:${name}`));
    for (const [i, first] of bodies.entries()) {
      const second = bodies[i + 1];
      if (second === undefined || second.article !== first.article || second.name === first.name) continue;
      const rule = ruleBetween(page.text, first, second);
      const [a, b] = [clusterOf(first), clusterOf(second)];
      if (rule === undefined || a === undefined || b === undefined) continue;
      const now = rule.present === "first" ? a : b;
      const says = `renamed: ${(now === a ? b : a).name} is now ${now.name}`;
      if (groups.join(a.index, b.index, says)) present.set(now, now.name);
    }
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
