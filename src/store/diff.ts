/** What has to change in a store so that it equals a projection: a merge of two lists sorted by id. */
import type { ApplyReport, ChangeCounts } from "./store.ts";

/** What is known of a row that is already stored. */
export interface StoredRow {
  readonly id: string;
  /** Label or relation type. */
  readonly kind: string;
  readonly hash: string;
}

export interface Tally {
  created: number;
  updated: number;
  deleted: number;
}

export interface Changes<T> {
  readonly created: readonly T[];
  readonly updated: readonly T[];
  readonly deleted: readonly StoredRow[];
}

/** A row that differs: without `old` it is new, without `row` it goes, with both it is another than before. */
export interface Change<T> {
  readonly old: StoredRow | null;
  readonly row: T | null;
}

/** The rows that differ by kind or content, without holding either side. Both inputs are sorted by id. */
export function* changesOf<T extends { readonly id: string; readonly hash: string }>(
  stored: Iterable<StoredRow>,
  wanted: Iterable<T>,
  kindOf: (row: T) => string,
): Generator<Change<T>> {
  const [left, right] = [stored[Symbol.iterator](), wanted[Symbol.iterator]()];
  let [old, row] = [left.next(), right.next()];
  while (old.done !== true || row.done !== true) {
    if (row.done === true || (old.done !== true && old.value.id < row.value.id)) {
      yield { old: old.value, row: null };
      old = left.next();
    } else if (old.done === true || row.value.id < old.value.id) {
      yield { old: null, row: row.value };
      row = right.next();
    } else {
      const isSame = kindOf(row.value) === old.value.kind && row.value.hash === old.value.hash;
      if (!isSame) yield { old: old.value, row: row.value };
      [old, row] = [left.next(), right.next()];
    }
  }
}

/** What `changesOf` finds, in lists. A row whose kind changed is deleted and created anew. */
export function diffRows<T extends { readonly id: string; readonly hash: string }>(
  stored: Iterable<StoredRow>,
  wanted: readonly T[],
  kindOf: (row: T) => string,
): Changes<T> {
  const created: T[] = [];
  const updated: T[] = [];
  const deleted: StoredRow[] = [];
  for (const { old, row } of changesOf(stored, wanted, kindOf)) {
    if (old !== null && row !== null && old.kind === kindOf(row)) updated.push(row);
    else {
      if (old !== null) deleted.push(old);
      if (row !== null) created.push(row);
    }
  }
  return { created, updated, deleted };
}

/** Counts per label or type, names sorted; kinds without change are left out. */
export function countChanges<T>(
  changes: Changes<T>,
  kindOf: (row: T) => string,
): Readonly<Record<string, ChangeCounts>> {
  const tallies = new Tallies();
  for (const row of changes.created) tallies.at(kindOf(row)).created++;
  for (const row of changes.updated) tallies.at(kindOf(row)).updated++;
  for (const row of changes.deleted) tallies.at(row.kind).deleted++;
  return tallies.sorted();
}

/** Counts what `changesOf` finds. */
export function tallyChanges(
  stored: Iterable<StoredRow>,
  wanted: Iterable<StoredRow>,
): Readonly<Record<string, ChangeCounts>> {
  const tallies = new Tallies();
  for (const { old, row } of changesOf(stored, wanted, ({ kind }) => kind)) {
    if (old !== null && row !== null && old.kind === row.kind) tallies.at(row.kind).updated++;
    else {
      if (old !== null) tallies.at(old.kind).deleted++;
      if (row !== null) tallies.at(row.kind).created++;
    }
  }
  return tallies.sorted();
}

class Tallies {
  readonly #counts = new Map<string, Tally>();

  at(kind: string): Tally {
    const tally = this.#counts.get(kind) ?? { created: 0, updated: 0, deleted: 0 };
    this.#counts.set(kind, tally);
    return tally;
  }

  sorted(): Readonly<Record<string, ChangeCounts>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The report of an apply that found nothing to do. */
export const UNCHANGED: ApplyReport = { nodes: {}, edges: {}, changed: false };
