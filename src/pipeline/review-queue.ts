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
  readonly statements: readonly Statement[];
  readonly rows: readonly IdentityRow[];
  /** Decisions in force. */
  readonly standing: readonly Judgement[];
}

/** Statements at least this sure need nobody's look. */
const SURE = 0.85;

/** The most valuable first: how open it is, times how much hangs on it. */
export function reviewQueue({ doubts, statements, rows, standing }: ReviewSource): readonly ReviewItem[] {
  const mentions = new Map(rows.map(({ id, mentions: count }) => [id, count]));
  const judged = new Set(
    standing.flatMap(({ keys }) => [[...keys].sort().join(" "), ...keys.filter(isStatement)]),
  );
  const pairs = doubts
    .filter(({ keys }) => !judged.has([...keys].sort().join(" ")))
    .map((pair) => ({ kind: "pair" as const, value: pairValue(pair, mentions), pair }));
  const weights = nameWeights(rows);
  const alone = statements.filter(isAlone(statements));
  const open = alone
    .filter((statement) => statement.score < SURE && !judged.has(statementKey(statement)))
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

function nameWeights(rows: readonly IdentityRow[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { name, mentions } of rows) weights.set(name, Math.max(mentions, weights.get(name) ?? 0));
  return weights;
}

/** Whether no other sentence says the same of two things of these names. */
function isAlone(statements: readonly Statement[]): (statement: Statement) => boolean {
  const said = ({ subject, relation, object }: Statement) => `${subject.name} ${relation} ${object.name}`;
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(said(statement), (counts.get(said(statement)) ?? 0) + 1);
  return (statement) => counts.get(said(statement)) === 1;
}

function idOf(item: ReviewItem): string {
  return item.kind === "pair" ? item.pair.entities.join(" ") : item.statement.id;
}
