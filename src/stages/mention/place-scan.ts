/** Places as they stand, before bodies are known: gazetteer names and regions first, then those with a head word. */
import type { Home, Page } from "../../model/index.ts";
import type { PlaceMatch, PlaceRow } from "../../rules/lexicons.ts";
import { rowsIn, yearOf } from "../../rules/place-years.ts";
import { matchesOf } from "../../text/matches.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { isCountry } from "./country.ts";
import { levelOf } from "./local-context.ts";
import { bareZone, ownZone } from "./own-zone.ts";
import {
  COUNTY_SUFFIX,
  FOREIGN_DIVISION,
  HOME_LAND,
  NAMED_COUNTRY,
  NOT_AFTER_REGION,
  PAPER_ENDING,
  PEOPLE_SIGN,
  PLACE_JOINT,
  PLACE_JOINT_END,
  RIVERSIDE,
  STATION_SIDE,
  TRAINS,
  WORK_TITLE,
} from "./place.rules.ts";
import { growPlace, isLongStop, opensTown } from "./place-grow.ts";
import { FOREIGN, type PlaceSpan } from "./place-span.ts";
import { LEVELS } from "./signs.rules.ts";

/** Characters of a town's name before its ending. */
const LONGEST_TOWN = 8;
const SHORTEST_TOWN = 2;

/** What of a page tells which place a short name is. */
type Printed = Pick<Page, "home" | "text" | "date">;

/** Finds places and marks where they end in `scan.placeStart`. */
export function scanPlaces(scan: ClauseScan, page: Printed): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  const trains = TRAINS.test(scan.text);
  const works = matchesOf(scan.text, WORK_TITLE);
  const inWork = (at: number): boolean =>
    works.some(({ index, 0: title }) => index <= at && at < index + title.length);
  const regions = new Map(scan.hits.regions.map((hit) => [hit.at, hit.row.term.length]));
  for (let at = 0; at < scan.text.length; at++) {
    const span =
      scan.person[at] === 1 || inWork(at)
        ? null
        : longer(named(scan, at, page), region(scan, at, regions.get(at) ?? 0));
    if (span === null) continue;
    push(scan, spans, stationOf(scan, span, trains) ?? foreignCity(scan, span) ?? span);
    const inner = foreignDivision(scan, span);
    if (inner !== null) push(scan, spans, inner);
  }
  for (const span of joined(scan, spans)) push(scan, spans, span);
  let done = 0;
  for (const { at, row } of scan.hits.placeHeads) {
    if (at < done) continue;
    const kind = row.values.kind ?? "";
    const end = at + row.term.length;
    const own = kind === "zone" ? ownZone(scan, at, end, page.home) : null;
    const span =
      knownTown(scan, at, end) ??
      (own !== null && own.start < at ? own : null) ??
      growPlace(scan, at, end, kind) ??
      (kind === "zone" ? bareZone(scan, spans, at, end) : null) ??
      own;
    if (span !== null) push(scan, spans, span);
    done = end;
  }
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 「越南|老街省」「加拿大|卡尔加里市」: what stands between a country and the word for a division of one. */
function foreignDivision(scan: ClauseScan, country: PlaceSpan): PlaceSpan | null {
  if (country.name === HOME_LAND || !tellsCountry(scan, country)) return null;
  FOREIGN_DIVISION.lastIndex = country.end;
  const end = country.end + (FOREIGN_DIVISION.exec(scan.text)?.[0].length ?? 0);
  if (end === country.end || !scan.isCut(end) || !scan.isCut(end - 1)) return null;
  for (let at = country.end; at < end; at++)
    if (scan.person[at] === 1 || scan.placesAt[at]?.length === end - at || isLongStop(scan, at + 1))
      return null;
  const name = scan.text.slice(country.end, end);
  return { start: country.end, end, name, kind: FOREIGN, level: "" };
}

/** 「阿拉木图|市」: the short name of a city abroad with its level. */
function foreignCity(scan: ClauseScan, { start, end, name }: PlaceSpan): PlaceSpan | null {
  if (!LEVELS.at(scan.text, end) || !scan.isCut(end + 1)) return null;
  const rows = scan.lexicons.places.find(name);
  const isAbroad = rows.some(
    ({ level, path }) => level !== "country" && isCountry(path[0] ?? "", scan.lexicons),
  );
  return isAbroad
    ? { start, end: end + 1, name: scan.text.slice(start, end + 1), kind: FOREIGN, level: "" }
    : null;
}

function tellsCountry(scan: ClauseScan, { name, kind }: PlaceSpan): boolean {
  return kind === "region" ? NAMED_COUNTRY.test(name) : isCountry(name, scan.lexicons);
}

/** 「株洲南往返张家界西」: a station of a city's name and a side, where trains are spoken of. */
function stationOf(scan: ClauseScan, span: PlaceSpan, trains: boolean): PlaceSpan | null {
  const end = span.end + 1;
  if (!trains || span.kind !== "admin" || !STATION_SIDE.test(scan.text.slice(span.end, span.end + 3)))
    return null;
  const name = scan.text.slice(span.start, end);
  return { start: span.start, end, name, kind: "station", level: "" };
}

/** 「长沙往返黔江」, 「武汉、习水」: the short name of a county beside a place that is told for sure. */
function joined(scan: ClauseScan, spans: readonly PlaceSpan[]): PlaceSpan[] {
  const starts = new Set(spans.map(({ start }) => start));
  const found: PlaceSpan[] = [];
  for (let at = 0; at < scan.text.length; at++) {
    const hit = scan.placesAt[at] ?? null;
    if (hit === null || hit.rows.length !== 1 || starts.has(at) || scan.person[at] === 1) continue;
    const end = at + hit.length;
    const [row] = hit.rows;
    const surface = scan.text.slice(at, end);
    if (row?.level !== "county" || surface === row.name || scan.words.placeRefusals.has(surface)) continue;
    if (scan.words.plainShorts.has(surface) || !scan.isCut(at) || !scan.isCut(end)) continue;
    if (!endsBefore(scan, at) && !startsBehind(scan, end, starts)) continue;
    found.push({ start: at, end, name: row.name, kind: "admin", level: levelOf(row.name) });
  }
  return found;
}

function endsBefore(scan: ClauseScan, at: number): boolean {
  const joint = PLACE_JOINT_END.exec(scan.text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
  return joint > 0 && (scan.placeStart[at - joint] ?? 0) > 0;
}

function startsBehind(scan: ClauseScan, end: number, starts: ReadonlySet<number>): boolean {
  const joint = PLACE_JOINT.exec(scan.text.slice(end, end + 2))?.[0].length ?? 0;
  return joint > 0 && starts.has(end + joint);
}

/** 「蒙古国」 among the regions beats 「蒙古」 of the gazetteer. */
function longer(named: PlaceSpan | null, region: PlaceSpan | null): PlaceSpan | null {
  if (named === null || region === null) return named ?? region;
  return region.end > named.end ? region : named;
}

function push(scan: ClauseScan, spans: PlaceSpan[], span: PlaceSpan): void {
  const rival = scan.placeStart[span.end] ?? 0;
  if (rival > 0 && rival - 1 < span.start) return;
  spans.push(span);
  scan.placeStart[span.end] = span.start + 1;
}

/** The longest name of a real town that ends at `end`; its head may be the end of a longer one (民族乡). */
function knownTown(scan: ClauseScan, head: number, end: number): PlaceSpan | null {
  if (!scan.words.townEnds.at(scan.text, end - 1)) return null;
  if (scan.person[head] === 1 || (scan.placeStart[end] ?? 0) > 0 || opensTown(scan, end)) return null;
  for (let start = head - LONGEST_TOWN; start <= head - SHORTEST_TOWN; start++) {
    if (start < 0 || scan.person[start] === 1) continue;
    const name = scan.text.slice(start, end);
    if (scan.words.towns.has(name) && !scan.words.placeRefusals.has(name))
      return { start, end, name, kind: "town", level: levelOf(name) };
  }
  return null;
}

/** A place of the gazetteer, by full or short name, or by a short name with the suffix of former days (兴化县). */
function named(scan: ClauseScan, at: number, page: Printed): PlaceSpan | null {
  const found = scan.placesAt[at] ?? null;
  if (found === null) return null;
  let end = at + found.length;
  const surface = scan.text.slice(at, end);
  if (scan.words.placeRefusals.has(surface) || isPeople(scan.text[end], found.rows)) return null;
  if (isFormer(scan, at, found.length, found.rows)) {
    end += formerSuffix(scan, end);
    const name = scan.text.slice(at, end);
    return { start: at, end, name, kind: "admin", level: levelOf(name) };
  }
  const row = acceptRow(scan, at, surface, bearers(found, page), page);
  return row === null ? null : { start: at, end, name: row.name, kind: "admin", level: levelOf(row.name) };
}

/** 「朝鲜|族」「蒙古|族」. */
function isPeople(next: string | undefined, rows: readonly PlaceRow[]): boolean {
  return next === PEOPLE_SIGN && rows.some((row) => row.level === "country");
}

function region(scan: ClauseScan, at: number, length: number): PlaceSpan | null {
  const end = at + length;
  if (
    length === 0 ||
    !scan.isCut(at) ||
    !(scan.isCut(end) || RIVERSIDE.at(scan.text, end)) ||
    NOT_AFTER_REGION.test(scan.text.slice(end, end + 2))
  )
    return null;
  return { start: at, end, name: scan.text.slice(at, end), kind: "region", level: "" };
}

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
  surface: string,
  rows: readonly PlaceRow[],
  page: Printed,
): PlaceRow | null {
  const { home, text: pageText } = page;
  const end = at + surface.length;
  const ranked =
    rows.length === 1
      ? rows
      : rows.toSorted(
          (a, b) =>
            kinship(b, home) - kinship(a, home) ||
            width(b) - width(a) ||
            Number(pageText.includes(b.name)) - Number(pageText.includes(a.name)),
        );
  const row = ranked.find((r) => r.name === surface) ?? ranked[0];
  if (row === undefined || PAPER_ENDING.test(scan.text.slice(end, end + 3))) return null;
  if (row.until !== null && !isStillNamed(scan, at, surface, { ...row, until: row.until }, page)) return null;
  if (row.name === surface) return surface.length > 2 || scan.isCut(at) ? row : null;
  if (scan.words.plainShorts.has(surface) && !pageText.includes(row.name) && !followsParent(scan, at, row))
    return null;
  if (!scan.isCut(at) || !scan.isCut(end) || followsUnknown(scan, at)) return null;
  if (row.level !== "county") return row;
  if (kinship(row, home) > 0 || pageText.includes(row.name) || followsParent(scan, at, row)) return row;
  return home.path.length === 0 && scan.lexicons.words.frequency(surface) === 0 ? row : null;
}

/** 「巴尔喀什」: two unknown characters before a short name make it part of another. */
function followsUnknown(scan: ClauseScan, at: number): boolean {
  // 「青石镇|广西」: behind the head of another place.
  if (LEVELS.at(scan.text, at - 1)) return false;
  let end = at;
  for (let steps = 0; steps < 2; steps++) {
    const start = scan.tokenStart(end);
    if (end === 0 || end - start !== 1 || scan.isStop(end) || (scan.placeStart[end] ?? 0) > 0) return false;
    if (!/[\u4e00-\u9fff]/.test(scan.text[start] ?? "")) return false;
    end = start;
  }
  return true;
}

/** 「江苏张家港」: the place before it is one that it lies in. */
function followsParent(scan: ClauseScan, at: number, row: PlaceRow): boolean {
  const before = (scan.placeStart[at] ?? 0) - 1;
  if (before < 0) return false;
  const rows = scan.lexicons.places.find(scan.text.slice(before, at));
  return rows.some((parent) => row.path.includes(parent.name));
}

/** 「西安」 is the city before any district of that name. */
function width({ level }: PlaceRow): number {
  return level === "county" || level === "zone" ? 0 : 1;
}

/** A name given up is read in full, one of two signs only in papers of its province; its short form while it was borne. */
function isStillNamed(
  scan: ClauseScan,
  at: number,
  surface: string,
  row: PlaceRow & { readonly until: number },
  { home, text, date }: Printed,
): boolean {
  if (!scan.isCut(at) || !scan.isCut(at + surface.length)) return false;
  const isNear = home.path.length === 0 || kinship(row, home) > 0 || followsParent(scan, at, row);
  if (surface === row.name && (isNear || surface.length > 2)) return true;
  return isNear && (text.includes(row.name) || (yearOf(date) ?? row.until) < row.until);
}

/** The places that bore a name when the page was printed, and those of former days that it prints in full. */
function bearers(found: PlaceMatch, { text, date }: Printed): readonly PlaceRow[] {
  const rows = rowsIn(found, yearOf(date));
  const told = found.former.filter((row) => !rows.includes(row) && text.includes(row.name));
  return told.length === 0 ? rows : [...rows, ...told];
}

/** How many steps of the path a place shares with the paper's home. */
function kinship(row: PlaceRow, home: Home): number {
  let steps = 0;
  while (steps < home.path.length && home.path[steps] === row.path[steps]) steps++;
  return steps;
}
