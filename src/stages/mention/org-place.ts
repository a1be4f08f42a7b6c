/** The places that open the name of a body. */
import type { ClauseScan } from "./clause-scan.ts";
import { NATION_WORDS } from "./signs.rules.ts";

/** 「越南工贸部」: ministries of other countries stand under the country's name. */
export function isForeign(scan: ClauseScan, core: string): boolean {
  const place = scan.lexicons.places.longestAt(core, 0);
  if (place === null) return false;
  return place.rows.some((row) => row.level === "country") && !NATION_WORDS.has(core.slice(0, place.length));
}

/** Where the chain of places that opens a name ends. */
export function placeEndIn(scan: ClauseScan, start: number, limit: number): number {
  let end = start;
  for (let at = start + 1; at <= limit; at++) if ((scan.placeStart[at] ?? 0) > 0) end = at;
  return end;
}
