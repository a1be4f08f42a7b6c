/** Cuts rows into batches that one transaction of the server takes well. */

const MOST_ROWS = 1_000;
/** Sentences and whole articles stand on some rows; so many characters are one batch however few the rows. */
const MOST_TEXT = 4_000_000;

function textOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 8;
  let sum = 0;
  for (const item of Object.values(value)) sum += textOf(item);
  return sum;
}

export function* batches<T>(rows: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = [];
  let text = 0;
  for (const row of rows) {
    const size = textOf(row);
    if (batch.length > 0 && (batch.length >= MOST_ROWS || text + size > MOST_TEXT)) {
      yield batch;
      batch = [];
      text = 0;
    }
    batch.push(row);
    text += size;
  }
  if (batch.length > 0) yield batch;
}

/** Rows made one by one as batches need them, so that a large load is not held twice. */
export function* mapped<T, R>(rows: Iterable<T>, make: (row: T) => R): Generator<R> {
  for (const row of rows) yield make(row);
}
