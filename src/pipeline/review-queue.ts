/** What people should decide first: pairs that may be one, and statements that alone support an edge and may be wrong. */
import type { DoubtfulPair, Judgement, Statement } from "../model/index.ts";
import { statementKey } from "../model/index.ts";
import { compareText } from "../text/order.ts";
import type { IdentityRow } from "./identity-log.ts";

export type ReviewItem =
  | { readonly kind: "pair"; readonly value: number; readonly pair: DoubtfulPair }
  | { readonly kind: "statement"; readonly value: number; readonly statement: Statement };

export interface ReviewSource {
  readonly doubts: readonly DoubtfulPair[];
  /** They go by once: nothing holds all of them. */
  readonly statements: AsyncIterable<Statement>;
  readonly rows: AsyncIterable<IdentityRow>;
  /** Decisions in force. */
  readonly standing: readonly Judgement[];
}

/** Statements at least this sure need nobody's look. */
const SURE = 0.85;

/** The most valuable first: how open it is, times how much hangs on it. */
export async function reviewQueue(source: ReviewSource): Promise<readonly ReviewItem[]> {
  const judged = new Set(
    source.standing.flatMap(({ keys }) => [[...keys].sort().join(" "), ...keys.filter(isStatement)]),
  );
  const { mentions, weights } = await countNamings(source.rows);
  const pairs = source.doubts
    .filter(({ keys }) => !judged.has([...keys].sort().join(" ")))
    .map((pair) => ({ kind: "pair" as const, value: pairValue(pair, mentions), pair }));
  const open = (await unsureAlone(source.statements))
    .filter((statement) => !judged.has(statementKey(statement)))
    .map((statement) => ({
      kind: "statement" as const,
      value: statementValue(statement, weights),
      statement,
    }));
  return [...pairs, ...open].sort((a, b) => b.value - a.value || compareText(idOf(a), idOf(b)));
}

function isStatement(key: string): boolean {
  return key.includes("!");
}

/** Joining two that are much named repairs the most. */
function pairValue({ entities, score }: DoubtfulPair, mentions: ReadonlyMap<string, number>): number {
  const least = Math.min(...entities.map((id) => mentions.get(id) ?? 1));
  return Math.log2(1 + least) * Math.max(0.1, Math.min(3, score));
}

function statementValue({ score, subject, object }: Statement, weights: ReadonlyMap<string, number>): number {
  const weight = Math.min(weights.get(subject.name) ?? 1, weights.get(object.name) ?? 1);
  return Math.log2(1 + weight) * (1 - score) * 2;
}

interface NamingCounts {
  /** How often each entity is named, by its id. */
  readonly mentions: ReadonlyMap<string, number>;
  /** The same of the most named of each name. */
  readonly weights: ReadonlyMap<string, number>;
}

async function countNamings(rows: AsyncIterable<IdentityRow>): Promise<NamingCounts> {
  const mentions = new Map<string, number>();
  const weights = new Map<string, number>();
  for await (const { id, name, mentions: count } of rows) {
    mentions.set(id, count);
    weights.set(name, Math.max(count, weights.get(name) ?? 0));
  }
  return { mentions, weights };
}

/** Statements that may be wrong where no other sentence says the same of two things of these names. */
async function unsureAlone(statements: AsyncIterable<Statement>): Promise<readonly Statement[]> {
  const unsure: Statement[] = [];
  const said = ({ subject, relation, object }: Statement) => `${subject.name} ${relation} ${object.name}`;
  const counts = new Map<string, number>();
  for await (const statement of statements) {
    counts.set(said(statement), (counts.get(said(statement)) ?? 0) + 1);
    if (statement.score < SURE) unsure.push(statement);
  }
  return unsure.filter((statement) => counts.get(said(statement)) === 1);
}

function idOf(item: ReviewItem): string {
  return item.kind === "pair" ? item.pair.entities.join(" ") : item.statement.id;
}
