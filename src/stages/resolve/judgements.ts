/** Replays people's decisions: what they kept apart, what they joined, which statements they took or refused. */
import type { Issue, Judgement, PageReading } from "../../model/index.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import type { Groups } from "./groups.ts";

export interface Replayed {
  readonly rejected: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** Applies identity decisions to `groups` before anything else is joined; the later of two equal ones counts. */
export function replayJudgements(
  judgements: readonly Judgement[],
  readings: readonly PageReading[],
  clusters: Clusters,
  groups: Groups,
): Replayed {
  const live = liveJudgements(judgements);
  const issues: Issue[] = [];
  const same = live.filter(({ kind }) => kind === "same");
  const different = live.filter(({ kind }) => kind === "different");
  for (const judgement of same) {
    const pair = pairOf(judgement, clusters);
    if (pair === null) issues.push(orphaned(judgement));
    else groups.join(pair[0].index, pair[1].index, `${judgement.by} judged them the same`);
  }
  for (const judgement of different) {
    const pair = pairOf(judgement, clusters);
    if (pair === null) issues.push(orphaned(judgement));
    else if (!groups.separate(pair[0].index, pair[1].index)) issues.push(contradicted(judgement, pair[0]));
  }
  return { ...judgedStatements(live, readings, issues), issues };
}

/** Undone decisions fall away; of several on the same keys the last one counts. */
function liveJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set(judgements.filter((each) => each.undone === true).map(({ id }) => id));
  const last = new Map<string, Judgement>();
  for (const judgement of [...judgements].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))) {
    if (undone.has(judgement.id)) continue;
    const isIdentity = judgement.kind === "same" || judgement.kind === "different";
    const keys = [...judgement.keys].sort().join(" ");
    last.set(`${isIdentity ? "identity" : "truth"} ${keys}`, judgement);
  }
  return [...last.values()];
}

function pairOf({ keys }: Judgement, clusters: Clusters): readonly [Cluster, Cluster] | null {
  const [a, b] = keys.map((key) => clusters.byKey.get(key));
  return keys.length !== 2 || a === undefined || b === undefined || !isComparable(a, b) ? null : [a, b];
}

/** One page may call a body an enterprise and another an organization. */
function isComparable(a: Cluster, b: Cluster): boolean {
  const isBody = ({ label }: Cluster) => label === "Enterprise" || label === "Organization";
  return a.label === b.label || (isBody(a) && isBody(b));
}

function judgedStatements(live: readonly Judgement[], readings: readonly PageReading[], issues: Issue[]) {
  const rejected = new Set<string>();
  const accepted = new Set<string>();
  const judged = live.filter(({ kind }) => kind === "accept" || kind === "reject");
  if (judged.length === 0) return { rejected, accepted };
  const known = new Set(readings.flatMap(({ statements }) => statements.map(({ id }) => id)));
  for (const judgement of judged) {
    const [id = ""] = judgement.keys;
    if (!known.has(id)) issues.push(orphaned(judgement));
    else (judgement.kind === "reject" ? rejected : accepted).add(id);
  }
  return { rejected, accepted };
}

function orphaned({ id, kind, keys }: Judgement): Issue {
  const says = `the decision ${id} (${kind}) has lost its evidence: ${keys.join(", ")}`;
  return {
    level: "warning",
    code: "judgement-orphaned",
    page: pageOf(keys),
    article: null,
    span: null,
    says,
  };
}

function contradicted({ id, keys, by }: Judgement, { page }: Cluster): Issue {
  const says = `${by} judged different what other decisions make the same (${id}): ${keys.join(", ")}`;
  return { level: "error", code: "judgement-contradiction", page: page.id, article: null, span: null, says };
}

function pageOf(keys: readonly string[]): string {
  return keys[0]?.split("#", 1)[0] ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
