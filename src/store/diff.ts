/** What has to change in a store so that it equals a projection: a merge of two lists sorted by id. */
import type { ApplyReport, ChangeCounts } from "./store.ts";

/** What is known of a row that is already stored. */
export interface StoredRow {
  readonly id: string;
  /** Label or relation type. */
  readonly kind: string;
  readonly hash: string;
}

/** A row that differs: without `old` it is new, without `row` it goes, with both it is another than before. */
export interface Change<T extends StoredRow> {
  readonly old: StoredRow | null;
  readonly row: T | null;
}

/** The rows that differ by kind or content, without holding either side. Both inputs are sorted by id. */
export function* changesOf<T extends StoredRow>(
  stored: Iterable<StoredRow>,
  wanted: Iterable<T>,
): Generator<Change<T>> {
  const [left, right] = [stored[Symbol.iterator](), wanted[Symbol.iterator]()];
  let [old, row] = [left.next(), right.next()];
  while (old.done !== true || row.done !== true) {
    if (old.done !== true && (row.done === true || old.value.id < row.value.id)) {
      yield { old: old.value, row: null };
      old = left.next();
    } else if (row.done !== true && (old.done === true || row.value.id < old.value.id)) {
      yield { old: null, row: row.value };
      row = right.next();
    } else if (old.done !== true && row.done !== true) {
      const isSame = row.value.kind === old.value.kind && row.value.hash === old.value.hash;
      if (!isSame) yield { old: old.value, row: row.value };
      [old, row] = [left.next(), right.next()];
    }
  }
}

interface Tally {
  created: number;
  updated: number;
  deleted: number;
}

/** Counts changes per label or type. */
export class Tallies {
  readonly #counts = new Map<string, Tally>();

  /** A row whose kind changed is deleted and created anew. */
  count({ old, row }: Change<StoredRow>): void {
    if (old !== null && old.kind === row?.kind) this.#at(row.kind).updated++;
    else {
      if (old !== null) this.#at(old.kind).deleted++;
      if (row !== null) this.#at(row.kind).created++;
    }
  }

  /** One that should have been deleted was not. */
  keep(kind: string): void {
    this.#at(kind).deleted--;
  }

  get total(): number {
    return [...this.#counts.values()].reduce(
      (sum, { created, updated, deleted }) => sum + created + updated + deleted,
      0,
    );
  }

  /** Kinds sorted by name; those without change are left out. */
  sorted(): Readonly<Record<string, ChangeCounts>> {
    const changed = [...this.#counts].filter(
      ([, { created, updated, deleted }]) => created + updated + deleted > 0,
    );
    return Object.fromEntries(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #at(kind: string): Tally {
    const tally = this.#counts.get(kind) ?? { created: 0, updated: 0, deleted: 0 };
    this.#counts.set(kind, tally);
    return tally;
  }
}

/** Counts what `changesOf` finds. */
export function tallyChanges(
  stored: Iterable<StoredRow>,
  wanted: Iterable<StoredRow>,
): Readonly<Record<string, ChangeCounts>> {
  const tallies = new Tallies();
  for (const change of changesOf(stored, wanted)) tallies.count(change);
  return tallies.sorted();
}

/** The report of an apply that found nothing to do. */
export const UNCHANGED: ApplyReport = { nodes: {}, edges: {}, changed: false };
