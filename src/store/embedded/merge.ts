/** Puts the rows of several runs of one statement into the order that the statement asks for, as the engine itself would. */
import type { Answer, Row } from "./connections.ts";
import type { SortColumn } from "./seek.ts";

export function merged(answers: readonly Answer[], order: readonly SortColumn[], maxRows: number): Answer {
  const rows = answers.flatMap((answer) => answer.rows);
  const sorted = order.length === 0 ? rows : [...rows].sort((a, b) => inOrder(a, b, order));
  return {
    columns: answers[0]?.columns ?? [],
    rows: sorted.slice(0, maxRows),
    truncated: rows.length > maxRows || answers.some(({ truncated }) => truncated),
  };
}

function inOrder(a: Row, b: Row, order: readonly SortColumn[]): number {
  for (const { column, down } of order) {
    const sign = compared(a[column] ?? null, b[column] ?? null);
    if (sign !== 0) return down ? -sign : sign;
  }
  return 0;
}

/** Texts by code point, nothing last. */
function compared(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "string" && typeof b === "string") return byCodePoint(a, b);
  return Number(Number(a) > Number(b)) - Number(Number(a) < Number(b));
}

/** A surrogate is the half of a character beyond all that need none. */
function byCodePoint(a: string, b: string): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one === other) continue;
    const [high, otherHigh] = [isSurrogate(one), isSurrogate(other)];
    return high === otherHigh ? one - other : Number(high) - Number(otherHigh);
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
