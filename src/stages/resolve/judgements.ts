/** Replays people's decisions: what they kept apart, joined, took, refused or corrected, and which have lost their ground. */
import type { Issue, Judgement, Statement } from "../../model/index.ts";
import { isIdentity, opposes, statementKey } from "../../model/index.ts";
import { compareText } from "../../text/order.ts";
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

/** What decisions say of one page's statements. */
export interface JudgedPage {
  /** Statements as people corrected them, by their ids. */
  readonly corrected: ReadonlyMap<string, Statement>;
  readonly rejected: readonly string[];
  readonly accepted: readonly string[];
  /** Decisions that have found their statement. */
  readonly grounded: readonly Judgement[];
}

const NOTHING: JudgedPage = { corrected: new Map(), rejected: [], accepted: [], grounded: [] };

export interface Decisions {
  /** Finds what was decided about the statements of one page. */
  onPage(statements: readonly Statement[]): JudgedPage;
  /** Applies identity decisions to `groups` before anything else is joined. */
  replay(pages: readonly JudgedPage[], clusters: Clusters, groups: Groups): Replayed;
}

export function decisionsOf(judgements: readonly Judgement[]): Decisions {
  const { live, issues } = liveJudgements(judgements);
  const truths = live.filter((judgement) => !isIdentity(judgement));
  const byKey = new Map<string, Judgement[]>();
  for (const judgement of truths) {
    const [key = ""] = judgement.keys;
    byKey.set(key, [...(byKey.get(key) ?? []), judgement]);
  }
  return {
    onPage: (statements) => (byKey.size === 0 ? NOTHING : judgedOn(statements, byKey)),
    replay: (pages, clusters, groups) => {
      const told = [...issues];
      const find = clusterFinder(clusters, new Set(live.flatMap(({ keys }) => keys)));
      joinJudged(live, find, groups, told);
      const grounded = new Set(pages.flatMap((page) => page.grounded));
      const names = new Map<Cluster, string>();
      for (const judgement of truths) {
        const [key = ""] = judgement.keys;
        const cluster = judgement.kind === "correct" ? find(key) : undefined;
        const name = judgement.set?.name;
        if (cluster !== undefined && name !== undefined) names.set(cluster, name);
        else if (!grounded.has(judgement)) told.push(orphaned(judgement));
      }
      const all = (of: "rejected" | "accepted") => new Set(pages.flatMap((page) => page[of]));
      return { rejected: all("rejected"), accepted: all("accepted"), names, issues: told };
    },
  };
}

function joinJudged(
  live: readonly Judgement[],
  find: (key: string) => Cluster | undefined,
  groups: Groups,
  issues: Issue[],
): void {
  const pairs = live.filter(isIdentity).map((judgement) => ({ judgement, pair: pairOf(judgement, find) }));
  for (const { judgement, pair } of pairs.filter(({ judgement: { kind } }) => kind === "same")) {
    if (pair === null) issues.push(orphaned(judgement));
    else groups.join(pair[0].index, pair[1].index, `${judgement.by} judged them the same`);
  }
  for (const { judgement, pair } of pairs.filter(({ judgement: { kind } }) => kind === "different")) {
    if (pair === null) issues.push(orphaned(judgement));
    else if (!groups.separate(pair[0].index, pair[1].index)) issues.push(contradicted(judgement, pair[0]));
  }
}

function judgedOn(
  statements: readonly Statement[],
  byKey: ReadonlyMap<string, readonly Judgement[]>,
): JudgedPage {
  const corrected = new Map<string, Statement>();
  const found = statements.flatMap((statement) => {
    const [byId, bySaid] = [byKey.get(statement.id) ?? [], byKey.get(statementKey(statement)) ?? []];
    // Of two corrections the one that names the sentence counts; of those of one key the last.
    const set = [...byId, ...bySaid].filter(({ kind }) => kind === "correct").at(-1)?.set;
    if (set !== undefined) corrected.set(statement.id, correct(statement, set));
    return [...byId, ...bySaid].map((judgement) => ({ judgement, id: statement.id }));
  });
  const idsOf = (kind: Judgement["kind"]) =>
    found.filter(({ judgement }) => judgement.kind === kind).map(({ id }) => id);
  return {
    corrected,
    rejected: idsOf("reject"),
    accepted: idsOf("accept"),
    grounded: found.map(({ judgement }) => judgement),
  };
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
  for (const judgement of [...judgements].sort(
    (a, b) => compareText(a.at, b.at) || compareText(a.id, b.id),
  )) {
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
