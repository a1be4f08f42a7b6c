/** Replays people's decisions: what they kept apart, joined, took, refused or corrected, and which have lost their ground. */
import type { Issue, Judgement, PageReading, Statement } from "../../model/index.ts";
import { isIdentity, opposes, statementKey } from "../../model/index.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import type { Groups } from "./groups.ts";
import { clusterFinder } from "./moved-keys.ts";

export interface Replayed {
  readonly rejected: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  /** The name that people gave to what a cluster stands for. */
  readonly names: ReadonlyMap<Cluster, string>;
  readonly issues: readonly Issue[];
}

/** Applies identity decisions to `groups` before anything else is joined. */
export function replayJudgements(
  judgements: readonly Judgement[],
  readings: readonly PageReading[],
  clusters: Clusters,
  groups: Groups,
): Replayed {
  const { live, issues } = liveJudgements(judgements);
  const find = clusterFinder(clusters);
  const pairs = live.filter(isIdentity).map((judgement) => ({ judgement, pair: pairOf(judgement, find) }));
  for (const { judgement, pair } of pairs.filter(({ judgement: { kind } }) => kind === "same")) {
    if (pair === null) issues.push(orphaned(judgement));
    else groups.join(pair[0].index, pair[1].index, `${judgement.by} judged them the same`);
  }
  for (const { judgement, pair } of pairs.filter(({ judgement: { kind } }) => kind === "different")) {
    if (pair === null) issues.push(orphaned(judgement));
    else if (!groups.separate(pair[0].index, pair[1].index)) issues.push(contradicted(judgement, pair[0]));
  }
  const truths = live.filter((judgement) => !isIdentity(judgement));
  const statements = judgedStatements(truths, readings);
  const names = new Map<Cluster, string>();
  for (const judgement of truths) {
    const [key = ""] = judgement.keys;
    const cluster = judgement.kind === "correct" ? find(key) : undefined;
    const name = judgement.set?.name;
    if (cluster !== undefined && name !== undefined) names.set(cluster, name);
    else if (!statements.grounded.has(judgement)) issues.push(orphaned(judgement));
  }
  return { ...statements, names, issues };
}

/** Statements as people corrected them, by their ids. */
export function correctedStatements(
  judgements: readonly Judgement[],
  readings: readonly PageReading[],
): ReadonlyMap<string, Statement> {
  const { live } = liveJudgements(judgements);
  const sets = new Map(
    live.filter(({ kind }) => kind === "correct").map(({ keys, set }) => [keys[0] ?? "", set ?? {}] as const),
  );
  const corrected = new Map<string, Statement>();
  if (sets.size === 0) return corrected;
  for (const statement of readings.flatMap(({ statements }) => statements)) {
    const set = sets.get(statementKey(statement)) ?? sets.get(statement.id);
    if (set !== undefined) corrected.set(statement.id, correct(statement, set));
  }
  return corrected;
}

function correct(statement: Statement, set: Readonly<Record<string, string>>): Statement {
  const { subject: from, object: to, ...own } = set;
  const end = (ref: Statement["subject"], name: string | undefined) =>
    name === undefined || ref.label === "Event" ? ref : { ...ref, name, key: `${ref.label}:${name}` };
  return {
    ...statement,
    subject: end(statement.subject, from),
    object: end(statement.object, to),
    props: { ...statement.props, ...own },
  };
}

/** Undone decisions fall away; of several on the same keys the last one counts, and one that it goes against is told. */
function liveJudgements(judgements: readonly Judgement[]) {
  const undone = new Set(judgements.filter((each) => each.undone === true).map(({ id }) => id));
  const last = new Map<string, Judgement>();
  const issues: Issue[] = [];
  for (const judgement of [...judgements].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))) {
    if (undone.has(judgement.id)) continue;
    const about = isIdentity(judgement) ? "identity" : judgement.kind === "correct" ? "wording" : "truth";
    const key = [about, ...[...judgement.keys].sort()].join(" ");
    const earlier = last.get(key);
    if (earlier !== undefined && opposes(earlier, judgement)) issues.push(overruled(earlier, judgement));
    last.set(key, judgement);
  }
  return { live: [...last.values()], issues };
}

function pairOf(
  { keys }: Judgement,
  find: (key: string) => Cluster | undefined,
): readonly [Cluster, Cluster] | null {
  const [a, b] = keys.map(find);
  return keys.length !== 2 || a === undefined || b === undefined || !isComparable(a, b) ? null : [a, b];
}

/** One page may call a body an enterprise and another an organization. */
function isComparable(a: Cluster, b: Cluster): boolean {
  const isBody = ({ label }: Cluster) => label === "Enterprise" || label === "Organization";
  return a.label === b.label || (isBody(a) && isBody(b));
}

function judgedStatements(judged: readonly Judgement[], readings: readonly PageReading[]) {
  const byKey = new Map<string, Judgement[]>();
  for (const judgement of judged) {
    const [key = ""] = judgement.keys;
    byKey.set(key, [...(byKey.get(key) ?? []), judgement]);
  }
  const rejected = new Set<string>();
  const accepted = new Set<string>();
  const grounded = new Set<Judgement>();
  for (const statement of byKey.size === 0 ? [] : readings.flatMap(({ statements }) => statements)) {
    const found = [...(byKey.get(statement.id) ?? []), ...(byKey.get(statementKey(statement)) ?? [])];
    for (const judgement of found) {
      grounded.add(judgement);
      if (judgement.kind === "reject") rejected.add(statement.id);
      if (judgement.kind === "accept") accepted.add(statement.id);
    }
  }
  return { rejected, accepted, grounded };
}

function orphaned({ id, kind, keys, by }: Judgement): Issue {
  const says = `the decision ${id} (${kind}, by ${by}) has lost its evidence: ${keys.join(", ")}`;
  const at = { page: pageOf(keys), article: null, span: null };
  return { level: "warning", code: "judgement-orphaned", ...at, says };
}

function contradicted({ id, keys, by }: Judgement, { page }: Cluster): Issue {
  const says = `${by} judged different what other decisions make the same (${id}): ${keys.join(", ")}`;
  return { level: "error", code: "judgement-contradiction", page: page.id, article: null, span: null, says };
}

/** A person who changes their own mind is told as news, one who goes against another as a warning. */
function overruled(earlier: Judgement, later: Judgement): Issue {
  const level = earlier.by === later.by ? "info" : "warning";
  const says = `${later.by} decided ${later.kind} (${later.id}) where ${earlier.by} had decided ${earlier.kind} (${earlier.id}): ${later.keys.join(", ")}`;
  return { level, code: "judgement-overruled", page: pageOf(later.keys), article: null, span: null, says };
}

function pageOf(keys: readonly string[]): string {
  return keys[0]?.split(/[#!]/, 1)[0] ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
