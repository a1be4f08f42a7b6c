/** Builds edges: one id per type, ends and key properties, and the properties that every edge carries. */
import type { GraphEdge, NodeLabel, PropValue, RelationRow, RelationType } from "../../model/index.ts";
import { hashId, RELATIONS } from "../../model/index.ts";

export interface End {
  readonly id: string;
  readonly label: NodeLabel;
}

/** The end that a key (`EntityRef.key`) stands for in an article of one page. */
export type FindEnd = (article: number, ref: string) => End | undefined;

/** What supports an edge: statements, or only where things stand. */
export interface Support {
  readonly statements: number;
  /** Edition dates, "" where no page is dated. */
  readonly first: string;
  readonly last: string;
  readonly score: number;
}

type Props = Readonly<Record<string, PropValue>>;

export function edgeId(type: RelationType, from: End, to: End, props: Props): string {
  const { key }: RelationRow = RELATIONS[type];
  return hashId(type, from.id, to.id, ...key.map((name) => String(props[name] ?? "")));
}

export function makeEdge(
  id: string,
  type: RelationType,
  from: End,
  to: End,
  own: Props,
  support: Support,
): GraphEdge {
  const props = {
    id,
    statements: support.statements,
    firstStated: dateOrNull(support.first),
    lastStated: dateOrNull(support.last),
    score: support.score,
    ...own,
  };
  return { id, type, from: from.id, to: to.id, fromLabel: from.label, toLabel: to.label, props };
}

/** An edge that follows from where things stand on a page of that date. */
export function placedEdge(type: RelationType, from: End, to: End, date: string, own: Props = {}): GraphEdge {
  const support = { statements: 0, first: date, last: date, score: 1 };
  return makeEdge(edgeId(type, from, to, own), type, from, to, own, support);
}

/** An unknown date is no date: queries compare dates as text, and "" would come before all. */
export function dateOrNull(date: string): string | null {
  return date === "" ? null : date;
}
