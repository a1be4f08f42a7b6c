/** Names of places by the years in which they were borne. */
import type { PlaceMatch, PlaceRow } from "./lexicons.ts";

/** The places that bore the name in a year: 「姜堰」 was 姜堰市 until it became 姜堰区. Of today where the year is open. */
export function rowsIn({ rows, former }: PlaceMatch, year: number | null): readonly PlaceRow[] {
  if (year === null || former.length === 0) return rows;
  const then = former.filter(({ until }) => until !== null && year < until);
  if (then.length === 0) return rows;
  return [...then, ...rows.filter((row) => !then.some((earlier) => isSameSeat(earlier, row)))];
}

/** Both lie in the same place: one name took the place of the other. */
function isSameSeat({ path: a }: PlaceRow, { path: b }: PlaceRow): boolean {
  return a.length === b.length && a.slice(0, -1).every((part, i) => part === b[i]);
}

/** The year of an ISO day; `null` for a page without one. */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
