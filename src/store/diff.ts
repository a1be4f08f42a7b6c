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

/** Compares by id, then by content. A row whose kind changed is deleted and created anew. Both inputs are sorted by id. */
export function diffRows<T extends { readonly id: string; readonly hash: string }>(
  stored: Iterable<StoredRow>,
  wanted: readonly T[],
  kindOf: (row: T) => string,
): Changes<T> {
  const created: T[] = [];
  const updated: T[] = [];
  const deleted: StoredRow[] = [];
  let next = 0;
  for (const old of stored) {
    for (; next < wanted.length && wanted[next]!.id < old.id; next++) created.push(wanted[next]!);
    const row = wanted[next];
    if (row?.id !== old.id) {
      deleted.push(old);
      continue;
    }
    next++;
    if (kindOf(row) !== old.kind) {
      deleted.push(old);
      created.push(row);
    } else if (row.hash !== old.hash) updated.push(row);
  }
  for (; next < wanted.length; next++) created.push(wanted[next]!);
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

/** Counts what `diffRows` would list, without holding either side. Both inputs are sorted by id. */
export function tallyChanges(
  stored: Iterable<StoredRow>,
  wanted: Iterable<StoredRow>,
): Readonly<Record<string, ChangeCounts>> {
  const tallies = new Tallies();
  const [left, right] = [stored[Symbol.iterator](), wanted[Symbol.iterator]()];
  let [old, row] = [left.next(), right.next()];
  while (old.done !== true || row.done !== true) {
    if (row.done === true || (old.done !== true && old.value.id < row.value.id)) {
      tallies.at(old.value.kind).deleted++;
      old = left.next();
    } else if (old.done === true || row.value.id < old.value.id) {
      tallies.at(row.value.kind).created++;
      row = right.next();
    } else {
      if (row.value.kind !== old.value.kind) {
        tallies.at(old.value.kind).deleted++;
        tallies.at(row.value.kind).created++;
      } else if (row.value.hash !== old.value.hash) tallies.at(row.value.kind).updated++;
      [old, row] = [left.next(), right.next()];
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
