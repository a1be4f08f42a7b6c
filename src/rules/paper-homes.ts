/** Which place a paper serves, read off its name: 株洲日报 → 湖南省/株洲市, 新闻联播 → none. */
import type { Lexicon } from "./lexicon.ts";
import type { PlaceLevel, PlaceMatch, PlaceRow } from "./lexicons.ts";
import { PAPER_OPENING, PLACE_ENDINGS } from "./paper-homes.rules.ts";
import { rowsIn } from "./place-years.ts";

type LongestAt = (text: string, at: number) => Pick<PlaceMatch, "length" | "rows"> | null;

/** From the widest to the narrowest: 朝阳日报 is the city's before it is a district's. */
const WIDEST_FIRST: readonly PlaceLevel[] = ["country", "province", "city", "county", "zone"];

export interface PaperWords {
  /** Literary names of regions: 齐鲁, 三湘. */
  readonly regions: Lexicon;
  /** Papers of the whole country, whose name may hold a place all the same. */
  readonly national: Lexicon;
  /** What a paper's name ends in: 日报, 融媒体中心. */
  readonly paperWords: Lexicon;
  /** What firms make or deal in: 「祁连风电报」 is a firm's paper, whose brand may be a place. */
  readonly trades: Lexicon;
}

export function paperHomes(
  words: PaperWords,
  placeAt: (text: string, at: number) => PlaceMatch | null,
): (paper: string, year: number | null) => readonly string[] {
  const national = words.national.rows.map(([name = ""]) => name);
  const regions = new Map(words.regions.rows.map(([name = "", path = ""]) => [name, path.split("/")]));
  const regionNames = [...regions.keys()].sort((a, b) => b.length - a.length);
  const trades = new Set(words.trades.rows.map(([term = ""]) => term));
  const endings = words.paperWords.rows.map(([term = ""]) => term).sort((a, b) => b.length - a.length);
  return (paper, year) => {
    const longestAt: LongestAt = (text, at) => {
      const found = placeAt(text, at);
      return found === null ? null : { length: found.length, rows: rowsIn(found, year) };
    };
    const name = paper.replace(/[\s《》〈〉“”"]/gu, "");
    if (national.some((prefix) => name.startsWith(prefix))) return [];
    const region = regionNames.find((prefix) => name.startsWith(prefix));
    if (region !== undefined) return regions.get(region) ?? [];
    const bare = bareName(name, endings).replace(PAPER_OPENING, "");
    const home = placeIn(bare, trades, longestAt);
    return home.length > 0 ? home : shortened(bare, year, longestAt);
  };
}

/** 攸县融媒体中心 → 攸县. A name that is only such words (新闻周刊) keeps nothing. */
function bareName(name: string, endings: readonly string[]): string {
  let bare = name;
  for (;;) {
    const ending = endings.find((term) => bare.endsWith(term));
    if (ending === undefined) return bare;
    bare = bare.slice(0, -ending.length);
  }
}

/** 今日永新: a county whose name without 县 is no place's name, but one county's alone with it. */
function shortened(name: string, year: number | null, longestAt: LongestAt): readonly string[] {
  if (name.length < 2 || name.length > 3) return [];
  const rows = PLACE_ENDINGS.flatMap((end) => {
    const found = longestAt(name + end, 0);
    if (found === null || found.length !== name.length + end.length) return [];
    return found.rows.filter(({ until }) => until === null || (year !== null && year < until));
  });
  return rows.length === 1 ? (rows[0]?.path ?? []) : [];
}

/**
 * The first place in the name, narrowed by one that follows at once and lies in it: 湖南株洲 → 株洲市; none before a trade.
 */
function placeIn(name: string, trades: ReadonlySet<string>, longestAt: LongestAt): readonly string[] {
  for (let at = 0; at < name.length; at++) {
    const found = longestAt(name, at);
    if (found === null) continue;
    const row = widest(found.rows);
    if (row === null || row.path.length === 0 || row.level === "country") return [];
    if (trades.has(name.slice(at + found.length))) return [];
    const inner = longestAt(name, at + found.length)?.rows.filter((next) => isInside(next, row)) ?? [];
    return (widest(inner) ?? row).path;
  }
  return [];
}

/** The one row of the widest level; `null` where several places of that level share the name. */
function widest(rows: readonly PlaceRow[]): PlaceRow | null {
  for (const level of WIDEST_FIRST) {
    const same = rows.filter((row) => row.level === level);
    if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  }
  return null;
}

function isInside(inner: PlaceRow, outer: PlaceRow): boolean {
  return inner.path.length > outer.path.length && outer.path.every((name, i) => inner.path[i] === name);
}
