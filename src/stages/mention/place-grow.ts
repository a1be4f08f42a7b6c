/** Places by their last word: 「花石镇」「荷塘坳村」「松山湖高新区」「文忠路」「凤城会堂」, grown to the left. */
import type { ClauseScan } from "./clause-scan.ts";
import { levelOf } from "./local-context.ts";
import { endsName } from "./name-end.ts";
import {
  AFTER_NATURE,
  ALONG,
  BEFORE_NATURE,
  CITIZEN,
  COUNTER,
  GENERIC_ZONES,
  LOOSE_NATURE,
  NO_NATURE,
  ROAD,
  STATION,
  TOWN,
  TOWN_PAIR,
  VERB_ROAD,
  VILLAGE_POST,
  ZONE_SLOT,
  ZONE_SORT,
} from "./place.rules.ts";
import {
  hasUnknown,
  isBareGeneric,
  isOuter,
  isUnknown,
  isWhole,
  opensWithDeed,
  saysOnlySort,
} from "./place-core.ts";
import type { PlaceSpan } from "./place-span.ts";
import { COUNTED, HARD, LEVELS, PERSON_ACTS, VILLAGE } from "./signs.rules.ts";
import { STOP } from "./token-table.ts";

/** Characters in which a post of a village ends. */
const VILLAGE_POST_REACH = 6;
/** What people and water run along: 「沿|永安溪」, but 「沿江路」. */
const RUNNING: ReadonlySet<string> = new Set(["nature", "road"]);

/** Most characters that stand before a head of each kind. */
const CORE_LIMIT: Readonly<Record<string, number>> = {
  village: 4,
  town: 4,
  state: 6,
  zone: 12,
  road: 4,
  nature: 3,
  sight: 8,
  venue: 12,
};
const COUNTY_CORE = 2;

interface Core {
  readonly start: number;
  /** A place by name opens it or stands right before it. */
  readonly joined: boolean;
  /** It opens with 市 or 省 that stands for the home place. */
  readonly level: boolean;
}

/** The place whose head stands at `head`, or `null`. */
export function growPlace(scan: ClauseScan, head: number, end: number, kind: string): PlaceSpan | null {
  if (scan.person[head] === 1 || (scan.placeStart[end] ?? 0) > 0) return null;
  if (scan.text[head - 1] === scan.text[head]) return null;
  const inner = kind === "village" || kind === "town" ? afterPlace(scan, head, end, kind) : null;
  if (inner !== null) return inner;
  const goesOn =
    kind === "town"
      ? scan.words.localBodies.trie.longestAt(scan.text, end) >= 0
      : kind === "nature" && AFTER_NATURE.test(scan.text.slice(end, end + AFTERMATH));
  const isSplit = !scan.isCut(end) && !(kind === "village" && opensPost(scan, head));
  if (kind !== "venue" && !goesOn && (isSplit || endsPlainWord(scan, head, end))) return null;
  const core = kind === "county" ? countyCore(scan, head) : coreOf(scan, head, kind);
  if (core === null) return null;
  const name = scan.text.slice(core.start, end);
  if (scan.words.placeRefusals.has(name) || TOWN_PAIR.test(name)) return null;
  if (
    kind === "town" &&
    (opensTown(scan, end) || scan.lexicons.places.find(scan.text.slice(end - 2, end)).length > 0)
  )
    return null;
  if (kind === "road" && scan.text[end - 1] === ROAD && VERB_ROAD.test(scan.text[head - 1] ?? ""))
    return null;
  if (!plausible(scan, kind, core, head, end)) return null;
  return { start: core.start, end, name, kind, level: levelOf(name) };
}

/** 「联丰|村会计」: the head of a village opens the post that its name stands before. */
function opensPost({ text, placeStart }: ClauseScan, head: number): boolean {
  return (placeStart[head] ?? 0) === 0 && VILLAGE_POST.test(text.slice(head, head + VILLAGE_POST_REACH));
}

/** 「中山古镇|镇」, but 「永和镇|镇长」: the head is no end where another follows that opens no post. */
export function opensTown(scan: ClauseScan, at: number): boolean {
  return scan.text[at] === TOWN && !scan.postAt(at);
}

/** Characters of a village's name after its town. */
const LONGEST_INNER = 5;

/** 「三仓镇|联南村」: what stands between a town or county and 村 is the village's name, whatever words it looks like. */
function afterPlace(scan: ClauseScan, head: number, end: number, kind: string): PlaceSpan | null {
  // 「小店镇|乡村医生」, but 「联南|村委会」.
  if (!scan.isCut(end) && scan.words.localBodies.trie.longestAt(scan.text, end) < 0 && !opensPost(scan, head))
    return null;
  for (let start = head - 1; start >= Math.max(0, head - LONGEST_INNER); start--) {
    if (HARD.at(scan.text, start) || scan.person[start] === 1) return null;
    const place = (scan.placeStart[start] ?? 0) - 1;
    if (place < 0 || !isWhole(scan, place, start)) continue;
    if (VILLAGE.test(scan.text.slice(place, start))) return null;
    if (scan.isStop(head) && scan.tokenStart(head) === start) return null;
    if (opensWithDeed(scan, start, head)) return null;
    const name = scan.text.slice(start, end);
    if (!/^[\u4e00-\u9fff]+$/.test(name) || isBareGeneric(scan, start, head)) return null;
    if (scan.words.placeRefusals.has(name) || TOWN_PAIR.test(name) || opensTown(scan, end)) return null;
    for (let at = start + 1; at < head; at++) if (isLongStop(scan, at)) return null;
    return { start, end, name, kind, level: levelOf(name) };
  }
  return null;
}

/** Whether a function word of two characters or more ends here; one of a single character may be part of a name. */
export function isLongStop(scan: ClauseScan, end: number): boolean {
  return scan.isStop(end) && end - scan.tokenStart(end) > 1;
}

/** 「思路」「线路」「集成电路」「必由之路」: the head is only the end of a plain word. */
function endsPlainWord(scan: ClauseScan, head: number, end: number): boolean {
  const token = scan.tokenStart(end);
  if (token >= head || end - token === 3) return token < head && scan.isTrade(end);
  return scan.isTrade(end) || scan.lexicons.words.frequency(scan.text.slice(token, end)) > 0;
}

function coreOf(scan: ClauseScan, head: number, kind: string): Core | null {
  const limit = CORE_LIMIT[kind] ?? 0;
  let start = head;
  while (start > 0 && head - start <= limit) {
    const before = scan.text[start - 1] ?? "";
    if (HARD.has(before) || scan.person[start - 1] === 1 || scan.isStop(start)) break;
    if (before === ALONG && RUNNING.has(kind) && head - start > 1) break;
    if (
      PERSON_ACTS.has(scan.text.slice(scan.tokenStart(start), start)) &&
      scan.personEnd[scan.tokenStart(start)] === 1
    )
      break;
    const place = (scan.placeStart[start] ?? 0) - 1;
    if (place >= 0) {
      const open = start === head || saysOnlySort(scan, start, head, kind);
      const whole = isWhole(scan, place, start) || ((kind === "town" || kind === "state") && start < head);
      const apart =
        isOuter(scan, kind, { start: place, end: start }, head) ||
        (whole && !((kind === "zone" || kind === "venue") && open));
      const from = apart ? start : place;
      return { start: kind === "venue" ? withCity(scan, from) : from, joined: true, level: false };
    }
    const token = scan.tokenStart(start);
    if (scan.person[token] === 1 || opensWithDeed(scan, token, head)) break;
    // 「登上|翠岫山」
    if (kind === "nature" && start < head && scan.words.leading.has(scan.text.slice(token, start))) break;
    if (COUNTED.test(scan.text.slice(token, start)) && !opensName(scan, token, start, head, kind)) break;
    if (/[\dA-Za-z]/.test(before)) return null;
    if (
      kind === "venue" &&
      start - token === 1 &&
      LEVELS.has(before) &&
      (endsName(scan, token) || token - scan.tokenStart(token) > 1)
    ) {
      return { start: token, joined: false, level: true };
    }
    start = token;
  }
  return head - start <= limit ? { start, joined: false, level: false } : null;
}

/** 「三仓镇」「五棵树村」「七一路」「九华经开区」: a figure may open a name, not a count of such places (三个镇, 五镇). */
function opensName(scan: ClauseScan, token: number, start: number, head: number, kind: string): boolean {
  if (kind === "venue" || kind === "sight" || start === head || start - token !== 1) return false;
  if (COUNTER.test(scan.text[start] ?? "")) return false;
  return endsName(scan, token) || (kind === "zone" && (scan.placeStart[token] ?? 0) > 0);
}

/** 「夭元区」「表州区」: two characters that are no word, before 区, 县 or 市. */
function countyCore(scan: ClauseScan, head: number): Core | null {
  const start = head - COUNTY_CORE;
  if (start < 0 || !scan.isCut(start) || !scan.isCut(head)) return null;
  if (!isUnknown(scan, start, start + 1) || !isUnknown(scan, start + 1, head)) return null;
  return endsName(scan, start) || (scan.placeStart[start] ?? 0) > 0
    ? { start, joined: false, level: false }
    : null;
}

/** 「蚌埠|淮上国际会议中心」: a city by its short name belongs to the name of the house behind it. */
function withCity(scan: ClauseScan, start: number): number {
  const city = (scan.placeStart[start] ?? 0) - 1;
  const isShort = city >= 0 && scan.placesAt[city]?.length === start - city && !isWhole(scan, city, start);
  return isShort ? city : start;
}

/** Kinds whose name may consist of plain words: 「凤凰村」「彩灯公园」. */
const SETTLED: ReadonlySet<string> = new Set(["town", "village", "sight"]);

function plausible(scan: ClauseScan, kind: string, core: Core, head: number, end: number): boolean {
  const length = head - core.start;
  const word = scan.text.slice(head, end);
  if (kind === "venue") {
    if (core.level || scan.text.startsWith(CITIZEN, head)) return true;
    if (word === STATION) return core.joined && length >= 2 && length <= 4;
    return length >= 2;
  }
  if (length < 1) return false;
  const rare = hasUnknown(scan, core.start, head);
  if (kind === "zone" && !core.joined && scan.words.projectRefusals.has(scan.text.slice(core.start, head)))
    return false;
  if (kind === "zone" && length >= 2 && isSlotZone(scan, core.start, head)) return true;
  if (kind === "zone" && !GENERIC_ZONES.has(word) && length >= 2 && endsName(scan, core.start)) return true;
  if (kind === "zone")
    return core.joined || (rare && !GENERIC_ZONES.has(word) && startsFree(scan, core.start));
  if (kind === "county") return true;
  if (kind === "state") return length >= 3 && rare;
  if (kind === "road")
    return length >= 2 && (rare || core.joined || length <= 3) && startsFree(scan, core.start);
  if (kind === "nature") return isNature(scan, core.start, head, end, rare);
  if ((kind === "town" || kind === "sight" || kind === "village") && isBareGeneric(scan, core.start, head))
    return false;
  if (SETTLED.has(kind) && length >= 2 && endsName(scan, core.start)) return true;
  return (rare && startsFree(scan, core.start)) || core.joined;
}

/** Characters behind a river or mountain that tell that it ends. */
const AFTERMATH = 3;
/** Characters before a river or mountain that tell that it begins. */
const APPROACH = 3;

/** 「濠河|边」, 「登上|焉支山」: a name of rare characters, or of plain ones where its place says that it is one. */
function isNature(scan: ClauseScan, start: number, head: number, end: number, rare: boolean): boolean {
  const { text } = scan;
  const core = text.slice(start, head);
  if (!mayEnd(scan, end) && !AFTER_NATURE.test(text.slice(end, end + AFTERMATH))) return false;
  if (NO_NATURE.test(core)) return false;
  if (rare && startsFree(scan, start)) return true;
  if (head - start < 2 || LOOSE_NATURE.at(text, head) || isBareGeneric(scan, start, head)) return false;
  return endsName(scan, start) || BEFORE_NATURE.test(text.slice(Math.max(0, start - APPROACH), start));
}

/** 「在|新桥|园区」: where something stands, a name before the zone's head that says not what sort it is. */
function isSlotZone(scan: ClauseScan, start: number, head: number): boolean {
  const name = scan.text.slice(start, head);
  return (
    ZONE_SLOT.test(scan.text.slice(Math.max(0, start - 2), start)) &&
    !ZONE_SORT.test(name) &&
    !isBareGeneric(scan, start, head)
  );
}

/** A name starts after a hard character, a stop, a place, or a whole word. */
function startsFree(scan: ClauseScan, at: number): boolean {
  if (scan.text[at - 1] === ALONG) return true;
  return endsName(scan, at) || (scan.placeStart[at] ?? 0) > 0 || at - scan.tokenStart(at) > 1;
}

/** Whether a hard character or a stop word follows. */
function mayEnd(scan: ClauseScan, end: number): boolean {
  const next = scan.text[end] ?? "\n";
  if (HARD.has(next)) return true;
  const index = scan.words.cutting.longestAt(scan.text, end);
  return index >= 0 && ((scan.words.flags[index] ?? 0) & STOP) !== 0;
}
