/** Places as they stand, before bodies are known: gazetteer names, and names that end in 镇, 村, 经开区, 路, 会堂. */
import type { Home } from "../../model/index.ts";
import type { PlaceRow } from "../../rules/lexicons.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { endsName } from "./left-growth.ts";
import { levelOf } from "./local-context.ts";
import { STOP } from "./thing-words.ts";
import { COUNTY_SUFFIX, HARD, PAPER_ENDING, TOWN, TOWN_PAIR } from "./things.rules.ts";

export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** `admin` from the gazetteer, `region`, or the kind of its head (town, village, zone, road, nature, venue). */
  readonly kind: string;
  /** Last character of an administrative full name (市, 县, 镇), else empty. */
  readonly level: string;
}

/** Most characters that stand before a head of each kind. */
const CORE_LIMIT: Readonly<Record<string, number>> = {
  village: 4,
  town: 5,
  zone: 12,
  road: 5,
  nature: 4,
  venue: 12,
};

/** Finds places and marks where they end in `scan.placeStart`. */
export function scanPlaces(scan: ClauseScan, home: Home, pageText: string): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  const { text, words, lexicons } = scan;
  for (let at = 0; at < text.length; at++) {
    if (scan.person[at] === 1) continue;
    const region = words.regions.trie.longestAt(text, at);
    const regionLength = region < 0 ? 0 : (words.regions.trie.words[region]?.length ?? 0);
    const found = lexicons.places.longestAt(text, at);
    const row =
      found === null || isFormer(scan, at, found.length, found.rows)
        ? null
        : acceptRow(scan, at, found.length, found.rows, home, pageText);
    if (found !== null && row !== null && found.length >= regionLength) {
      push(scan, spans, {
        start: at,
        end: at + found.length,
        name: row.name,
        kind: "admin",
        level: row.name.at(-1) ?? "",
      });
    } else if (found !== null && isFormer(scan, at, found.length, found.rows)) {
      const end = at + found.length + formerSuffix(scan, at + found.length);
      push(scan, spans, {
        start: at,
        end,
        name: text.slice(at, end),
        kind: "admin",
        level: text[end - 1] ?? "",
      });
    } else if (regionLength > 0 && scan.isCut(at) && scan.isCut(at + regionLength)) {
      const end = at + regionLength;
      push(scan, spans, { start: at, end, name: text.slice(at, end), kind: "region", level: "" });
    }
  }
  words.placeHeads.trie.scan(text, (at, index) => {
    const kind = words.placeHeads.rows[index]?.values["kind"] ?? "";
    if (kind !== "county")
      growPlace(scan, spans, at, at + (words.placeHeads.trie.words[index]?.length ?? 0), kind);
  });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function push(scan: ClauseScan, spans: PlaceSpan[], span: PlaceSpan): void {
  const known = scan.placeStart[span.end] ?? 0;
  if (known !== 0 && known - 1 <= span.start) return;
  spans.push(span);
  scan.placeStart[span.end] = span.start + 1;
}

/** 「兴化县」「宜春地区」: the short name of a place with another suffix than today's. */
function isFormer(scan: ClauseScan, at: number, length: number, rows: readonly PlaceRow[]): boolean {
  if (rows.some((row) => row.name.length === length) || rows.every((row) => row.level === "country"))
    return false;
  return scan.isCut(at) && formerSuffix(scan, at + length) > 0;
}

function formerSuffix(scan: ClauseScan, at: number): number {
  const suffix = COUNTY_SUFFIX.exec(scan.text.slice(at, at + 2))?.[0].length ?? 0;
  return suffix > 0 && scan.isCut(at + suffix) ? suffix : 0;
}

/** The row that a gazetteer hit stands for, or `null` where the string is something else here. */
function acceptRow(
  scan: ClauseScan,
  at: number,
  length: number,
  rows: readonly PlaceRow[],
  home: Home,
  pageText: string,
): PlaceRow | null {
  const { text } = scan;
  const surface = text.slice(at, at + length);
  const ranked = rows.toSorted((a, b) => kinship(b, home) - kinship(a, home));
  const row = ranked.find((r) => r.name === surface) ?? ranked[0];
  if (row === undefined) return null;
  if (PAPER_ENDING.test(text.slice(at + length, at + length + 3))) return null;
  if (row.name === surface) return surface.length > 2 || scan.isCut(at) ? row : null;
  if (scan.words.plainShorts.has(surface) && !pageText.includes(row.name)) return null;
  if (!scan.isCut(at) || !scan.isCut(at + length)) return null;
  if (row.level !== "county") return row;
  if (kinship(row, home) > 0 || pageText.includes(row.name) || followsParent(scan, at, row)) return row;
  return home.path.length === 0 && scan.lexicons.words.frequency(surface) === 0 ? row : null;
}

/** 「江苏张家港」: the place before it is one that it lies in. */
function followsParent(scan: ClauseScan, at: number, row: PlaceRow): boolean {
  const before = (scan.placeStart[at] ?? 0) - 1;
  if (before < 0) return false;
  const rows = scan.lexicons.places.find(scan.text.slice(before, at));
  return rows.some((parent) => row.path.includes(parent.name));
}

/** How many steps of the path a place shares with the paper's home. */
function kinship(row: PlaceRow, home: Home): number {
  let steps = 0;
  while (steps < home.path.length && home.path[steps] === row.path[steps]) steps++;
  return steps;
}

/** Grows a head (村, 经开区) to the left, up to a place, a stop or a hard character. */
function growPlace(scan: ClauseScan, spans: PlaceSpan[], head: number, end: number, kind: string): void {
  const { text, words } = scan;
  if (scan.person[head] === 1 || (kind !== "venue" && !scan.isCut(end))) return;
  const limit = CORE_LIMIT[kind] ?? 0;
  let start = head;
  let joined = false;
  while (start > 0 && head - start <= limit) {
    const before = text[start - 1] ?? "";
    if (HARD.has(before) || scan.person[start - 1] === 1) break;
    const place = (scan.placeStart[start] ?? 0) - 1;
    if (place >= 0) {
      joined = true;
      if (kind === "zone" || kind === "venue" || !isWhole(scan, place, start)) {
        start = place;
        continue;
      }
      break;
    }
    if (scan.isStop(start)) break;
    const token = scan.tokenStart(start);
    if (/[\dA-Za-z]/.test(before)) break;
    start = token;
  }
  const core = text.slice(start, head);
  const name = text.slice(start, end);
  if (TOWN_PAIR.test(name) || (kind === "town" && scan.text[end] === TOWN)) return;
  if (core.length < 1 || core.length > limit + 4 || words.placeRefusals.has(name)) return;
  if (!plausible(scan, kind, start, core, name, joined)) return;
  push(scan, spans, {
    start,
    end,
    name,
    kind,
    level: kind === "town" || kind === "village" ? (text[end - 1] ?? "") : "",
  });
}

/** Whether the place is an administrative name in full: 「湘潭县」 before 「花石镇」, not 「厚街」 in 「厚街镇」. */
function isWhole(scan: ClauseScan, start: number, end: number): boolean {
  return end - start > 2 && levelOf(scan.text.slice(start, end)) !== "";
}

function plausible(
  scan: ClauseScan,
  kind: string,
  start: number,
  core: string,
  name: string,
  joined: boolean,
): boolean {
  const startsFree = joined || endsName(scan, start);
  const endsFree = mayEnd(scan, start + name.length);
  const known = scan.lexicons.words.frequency(name) > 0;
  if (kind === "town" || kind === "village") return core.length <= 4 && !(known && !joined);
  if (kind === "road") return core.length <= 4 && !known;
  if (kind === "nature") return core.length <= 3 && !known && startsFree && endsFree;
  if (kind === "zone") return joined || core.length <= 6;
  return core.length >= 2;
}

/** Whether a hard character or a stop word follows. */
function mayEnd(scan: ClauseScan, end: number): boolean {
  const next = scan.text[end] ?? "\n";
  if (HARD.has(next)) return true;
  const index = scan.words.cutting.longestAt(scan.text, end);
  return index >= 0 && ((scan.words.flags[index] ?? 0) & STOP) !== 0;
}
