/** What resolution decides over all pages: which names on which pages are one thing, and why. */
import type { Entity } from "./entity.ts";
import type { Issue } from "./issue.ts";
import type { PageReading } from "./reading.ts";
import type { Statement } from "./statement.ts";

/** Why mentions of one entity were put together: one reason with how often it joined them. */
export interface Join {
  readonly entity: string;
  readonly says: string;
  readonly count: number;
}

/** Two entities that may be one: the evidence was not enough to join them. */
export interface DoubtfulPair {
  readonly entities: readonly [string, string];
  /** One cluster key of each, for a judgement. */
  readonly keys: readonly [string, string];
  readonly score: number;
  readonly says: readonly string[];
}

/** Cluster key (`clusterKey`) → `Entity.id`. */
export interface EntityOf extends Iterable<readonly [key: string, id: string]> {
  readonly size: number;
  get(key: string): string | undefined;
  /** The same for one page, by the keys without the page. */
  onPage(page: string): ReadonlyMap<string, string>;
}

export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  readonly entityOf: EntityOf;
  readonly joins: readonly Join[];
  /** The likeliest first. */
  readonly doubts: readonly DoubtfulPair[];
  /** Ids of statements that people have rejected or accepted. */
  readonly rejected: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
  /** Statements as people corrected them, by their ids. */
  readonly corrected: ReadonlyMap<string, Statement>;
  /** Titles of posts that one person holds at a time. */
  readonly soleTitles: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/**
 * The stable key of one name on one page, `株洲日报/2020-05-09/A01#Person:毛腾飞`. Where a page names two people
 * of one name, each has the article in its key: `…#Person:佟静@4`.
 */
export function clusterKey(page: string, ref: string, article?: number): string {
  return article === undefined ? `${page}#${ref}` : `${page}#${ref}@${article}`;
}

/** The key by which an article's byline names its writers. */
export function bylineRef(name: string): string {
  return `Byline:${name}`;
}

/** Finds what a key (`EntityRef.key`) stands for in an article of one page; `known` is as `EntityOf.onPage` has it. */
export function entityFinder<T>(
  known: ReadonlyMap<string, T>,
): (article: number, ref: string) => T | undefined {
  return (article, ref) => known.get(ref) ?? known.get(`${ref}@${article}`);
}

/** The readings with every corrected statement in its place; a page without one stays the same value. */
export function withCorrections(
  readings: readonly PageReading[],
  corrected: ReadonlyMap<string, Statement>,
): readonly PageReading[] {
  if (corrected.size === 0) return readings;
  return readings.map((reading) =>
    reading.statements.some(({ id }) => corrected.has(id))
      ? { ...reading, statements: reading.statements.map((each) => corrected.get(each.id) ?? each) }
      : reading,
  );
}
