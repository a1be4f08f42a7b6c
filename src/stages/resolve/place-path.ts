/** The path of a place in the gazetteer, as a page of a city means its name. */
import type { Lexicons, PlaceRow } from "../../rules/lexicons.ts";

/** `null` for a name that the gazetteer does not hold or that says nothing certain. */
export type PlacePath = (name: string, home: readonly string[]) => readonly string[] | null;

export function placeReader(lexicons: Lexicons): PlacePath {
  const regions = new Set(lexicons.terms("regions").map(({ term }) => term));
  const known = new Map<string, readonly string[] | null>();
  return (name, home) => {
    const key = `${home.join("/")}|${name}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const path = regions.has(name) ? [name] : pathOf(name, home, lexicons);
    known.set(key, path);
    return path;
  };
}

/** 朝阳区 by the page's city; 湖南株洲 by reading on where the first place ends. */
function pathOf(name: string, home: readonly string[], lexicons: Lexicons): readonly string[] | null {
  const whole = nearest(lexicons.places.find(name), home);
  if (whole !== null) return whole.path;
  let path: readonly string[] = [];
  for (let at = 0; at < name.length; ) {
    const found = lexicons.places.longestAt(name, at);
    const row = found === null ? null : nearest(found.rows, at === 0 ? home : path);
    if (found === null || row === null || !path.every((part, i) => row.path[i] === part)) return null;
    at += found.length;
    path = row.path;
  }
  return path.length > 0 ? path : null;
}

/** The row that shares most of `home`'s path; among equals the widest, and none where equals remain. */
export function nearest(rows: readonly PlaceRow[], home: readonly string[]): PlaceRow | null {
  let best: PlaceRow | null = null;
  let tied = false;
  for (const row of rows) {
    const order = best === null ? 1 : closeness(row, home) - closeness(best, home);
    if (order > 0) best = row;
    tied = order > 0 ? false : tied || order === 0;
  }
  return tied ? null : best;
}

function closeness(row: PlaceRow, home: readonly string[]): number {
  let shared = 0;
  while (shared < home.length && home[shared] === row.path[shared]) shared++;
  return shared * 10 - row.path.length;
}
