/** Cuts rows into batches that one transaction of the server takes well. */

const MOST_ROWS = 1_000;
/** Sentences and whole articles stand on some rows; so many characters are one batch however few the rows. */
const MOST_TEXT = 4_000_000;

function charactersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 8;
  let sum = 0;
  for (const item of Object.values(value)) sum += charactersIn(item);
  return sum;
}

/** Rows that follow each other and belong together. */
export function* batches<T>(rows: Iterable<T>, belong: (a: T, b: T) => boolean): Generator<readonly T[]> {
  let batch: T[] = [];
  let text = 0;
  for (const row of rows) {
    const size = charactersIn(row);
    const [first = row] = batch;
    if (batch.length >= MOST_ROWS || text + size > MOST_TEXT || !belong(first, row)) {
      if (batch.length > 0) yield batch;
      batch = [];
      text = 0;
    }
    batch.push(row);
    text += size;
  }
  if (batch.length > 0) yield batch;
}
