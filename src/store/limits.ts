/** The limits of reading calls: what holds where the caller names none, and what cannot be asked for. */
import { InputError } from "../model/index.ts";
import type { QueryOptions } from "./store.ts";

const MOST_ROWS = 10_000;
const LONGEST_MS = 10_000;

/** A limit is a whole number from 0 on. */
export function checkLimit(limit: number): number {
  if (!Number.isSafeInteger(limit) || limit < 0) {
    throw new InputError("limit-invalid", `A limit is a whole number from 0 on, not ${limit}.`);
  }
  return limit;
}

/** Rows and time of one query: 10,000 rows and 10 seconds unless the caller says otherwise. */
export function queryLimits({ maxRows = MOST_ROWS, timeoutMs = LONGEST_MS }: QueryOptions): {
  readonly maxRows: number;
  readonly timeoutMs: number;
} {
  if (timeoutMs <= 0) throw new InputError("limit-invalid", `A time limit is above 0 ms, not ${timeoutMs}.`);
  return { maxRows: checkLimit(maxRows), timeoutMs: Math.ceil(timeoutMs) };
}
