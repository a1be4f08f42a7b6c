/** How far a name reaches to the left of its head: to a stop word, a person, a hard character or an anchor. */

import { endsBrand, isBrandSign, isBrandWord, opensBrand } from "./brand-sign.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { levelOf } from "./local-context.ts";
import { endsName, endsSort } from "./name-end.ts";
import { FOR_WHOM, JOINERS, LONG_LEVELS } from "./org.rules.ts";
import {
  FREE_SIGNS,
  OWN,
  POSTS_IN_NAMES,
  QUOTED_RANK,
  SOCIETY,
  SPOKEN,
  STATE_OWNED,
} from "./org-name.rules.ts";
import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COUNTY_LEVELS,
  DASH,
  HARD,
  HOME_WORDS,
  LEVELS,
  NATION_WORDS,
  OPEN_BRACKET,
  OPEN_QUOTE,
  PERSON_ACTS,
} from "./signs.rules.ts";

type Anchor = "place" | "level" | "nation" | "body" | "none";

export interface Growth {
  readonly start: number;
  readonly anchor: Anchor;
  /** Where the body that the name stands under ends (「市委|组织部」), or -1. */
  readonly bodyEnd: number;
}

const LONGEST = 30;
const QUOTED = 16;
const BRACKETED = 10;
/** Unknown characters before a place that may be a brand: 「中车|株洲|电机」. */
const BRAND = 4;
/** Characters before the place of a branch that a known brand may open: 「中铁集装箱|北京分公司」. */
const KNOWN_BRAND = 7;

/**
 * `firm`: the name of a firm, which holds no 和 and may hold a sign that is a word elsewhere; `branch`: of a firm's
 * branch, which names the firm before its place.
 */
export function growLeft(scan: ClauseScan, head: number, firm = false, branch = false): Growth {
  const { text } = scan;
  let at = head;
  while (at > 0 && !scan.isCut(at)) at--;
  while (at > 0 && head - at < LONGEST) {
    if ((scan.bodyStart[at] ?? 0) > 0) return atBody(scan, at);
    const place = (scan.placeStart[at] ?? 0) - 1;
    if (place >= 0 && scan.person[place] !== 1) return beforePlace(scan, overDash(scan, place), branch);
    const before = text[at - 1] ?? "";
    const jump = beforePair(text, at);
    // 「张伟（土家族）|国网长沙供电公司」: what is remarked of a person opens no name.
    if (jump >= 0 && scan.person[jump - 1] === 1 && before === CLOSE_BRACKET) break;
    if (jump >= 0) {
      at = jump;
      continue;
    }
    if (HARD.has(before) || scan.person[at - 1] === 1) break;
    const token = scan.tokenStart(at);
    // 「古丽月|和两江新区」: a word that runs into a person's name is none.
    if (scan.person[token] === 1) break;
    const word = text.slice(token, at);
    if (LEVELS.has(word) && text[token - 1] === OWN)
      return { start: token - 1, anchor: "level", bodyEnd: -1 };
    if (word.length === 1 && LEVELS.has(word) && (scan.placeStart[token] ?? 0) > 0 && at < head)
      return beforePlace(scan, (scan.placeStart[token] ?? 1) - 1, branch);
    if (word.length === 1 && LEVELS.has(word) && standsFree(scan, token)) {
      return { start: token, anchor: "level", bodyEnd: -1 };
    }
    // 「和县扶贫办」: the words know a county 和县, the text only joins.
    if (word.length === 2 && FREE_SIGNS.at(text, token) && LEVELS.has(word.slice(1)))
      return { start: at - 1, anchor: "level", bodyEnd: -1 };
    if (isLongLevel(word) && endsName(scan, token)) return { start: token, anchor: "level", bodyEnd: -1 };
    if (NATION_WORDS.has(word) && endsName(scan, token))
      return { start: token, anchor: "nation", bodyEnd: -1 };
    if (HOME_WORDS.has(word)) return { start: token, anchor: "level", bodyEnd: -1 };
    if (isBarrier(scan, at, word) && !mayCross(scan, token, at, { head, firm })) break;
    at = token;
  }
  return { start: at, anchor: "none", bodyEnd: -1 };
}

/** A body that stands right before, and what a dash joins to it: 「中国—东盟|商务理事会」. */
function atBody(scan: ClauseScan, end: number): Growth {
  const start = (scan.bodyStart[end] ?? 1) - 1;
  const open = overDash(scan, start);
  return open < start
    ? { start: open, anchor: "place", bodyEnd: -1 }
    : { start, anchor: "body", bodyEnd: end };
}

function isLongLevel(word: string): boolean {
  return LONG_LEVELS.some((level) => level === word);
}

function isBarrier(scan: ClauseScan, end: number, word: string): boolean {
  if (scan.isStop(end) || (PERSON_ACTS.has(word) && scan.personEnd[end - word.length] === 1)) return true;
  if (/^[\d.%]+$/.test(word) || speaksFor(scan, end, word) || endsSort(scan.text, end)) return true;
  return word.length > 1 && scan.words.posts.set.has(word) && !POSTS_IN_NAMES.has(word);
}

/** What stops growth elsewhere but belongs to the name here: whom a body is for, 和 between its parts, a brand's second sign. */
function mayCross(scan: ClauseScan, token: number, at: number, of: { head: number; firm: boolean }): boolean {
  const word = scan.text.slice(token, at);
  if (at === of.head && (isStanding(scan, word) || isCalling(scan, word, at))) {
    return !(PERSON_ACTS.has(word) && scan.personEnd[token] === 1);
  }
  if (isStanding(scan, word) && isAnchored(scan, token)) return true;
  if (of.firm && (opensBrand(scan, token, at) || isBrandWord(scan, token, at, of.head))) return true;
  if (JOINERS.has(word)) return of.firm ? joinsBrand(scan, token, at) : crosses(scan, token, at);
  return word.length === 1 && (endsBrand(scan, token) || (of.firm && isBrandSign(scan, token)));
}

/** 「工程师|协会」: members by their post. */
function isCalling(scan: ClauseScan, word: string, head: number): boolean {
  return word.length > 1 && scan.words.posts.set.has(word) && SOCIETY.test(scan.text.slice(head, head + 3));
}

/** 「中华|职工|教育基金会」: a word for people right behind what opens a name. */
function isAnchored(scan: ClauseScan, at: number): boolean {
  return NATION_WORDS.has(scan.text.slice(scan.tokenStart(at), at)) || (scan.placeStart[at] ?? 0) > 0;
}

/** 「中国—东盟|商务理事会」: two places that a dash joins open one name. */
function overDash(scan: ClauseScan, start: number): number {
  if (scan.text[start - 1] !== DASH) return start;
  const nation = scan.text.slice(start - 3, start - 1);
  if (NATION_WORDS.has(nation)) return start - 3;
  const place = (scan.placeStart[start - 1] ?? 0) - 1;
  return place >= 0 ? place : start;
}

/** 「书法家|协会」, 「退役军人|事务局」: those whom a body is for stand right before its head. */
function isStanding(scan: ClauseScan, word: string): boolean {
  return scan.words.standings.has(word);
}

/** 「李强代表|全国妇联致辞」: the body that somebody speaks for begins behind the word. */
function speaksFor(scan: ClauseScan, end: number, word: string): boolean {
  if (word !== FOR_WHOM) return false;
  const opens = NATION_WORDS.has(scan.text.slice(end, end + 2)) || LEVELS.at(scan.text, end);
  return opens || (scan.placesAt[end] ?? null) !== null;
}

/** Over places that follow one another, and over a brand before them. */
function beforePlace(scan: ClauseScan, place: number, branch: boolean): Growth {
  let start = place;
  let next = (scan.placeStart[start] ?? 0) - 1;
  while (
    next >= 0 &&
    !(isProvince(scan, start) && COUNTY_LEVELS.has(levelOf(scan.text.slice(next, start))))
  ) {
    start = next;
    next = (scan.placeStart[start] ?? 0) - 1;
  }
  // The place before ends there: its 镇 is no level of this name.
  if (next >= 0) return { start, anchor: "place", bodyEnd: -1 };
  if ((scan.bodyStart[start] ?? 0) > 0) {
    return { start: (scan.bodyStart[start] ?? 1) - 1, anchor: "body", bodyEnd: start };
  }
  const before = scan.text[start - 1] ?? "";
  if (LEVELS.has(before) && scan.tokenStart(start) === start - 1 && standsFree(scan, start - 1)) {
    return { start: start - 1, anchor: "level", bodyEnd: -1 };
  }
  let brand = start;
  while (start - brand < BRAND && brand > 0 && !endsName(scan, brand)) {
    const token = scan.tokenStart(brand);
    const word = scan.text.slice(token, brand);
    const trade = branch && brand === start && scan.isTrade(brand);
    if (
      word.length > 1 &&
      (scan.lexicons.words.frequency(word) > 0 || scan.words.posts.set.has(word)) &&
      !scan.words.brandWords.has(word) &&
      !trade
    )
      break;
    brand = token;
  }
  const state = STATE_OWNED.exec(scan.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  if (state > 0) return { start: start - state, anchor: "place", bodyEnd: -1 };
  const held = start - brand >= 2 && start - brand <= BRAND && endsName(scan, brand);
  const known = branch && !held ? knownBrand(scan, start) : start;
  return { start: held ? brand : known, anchor: "place", bodyEnd: -1 };
}

/** Where a brand that everybody knows opens what stands before the place of a branch: 「人保|财险|临江支公司」. */
function knownBrand(scan: ClauseScan, place: number): number {
  let at = place;
  while (at > 0 && place - at < KNOWN_BRAND && !endsName(scan, at)) at = scan.tokenStart(at);
  for (let end = at + 2; end <= at + 3 && end < place; end++)
    if (scan.words.brandWords.has(scan.text.slice(at, end))) return at;
  return place;
}

/** 「青石镇|广西某公司」: a province opens a name, whatever place stands before it. */
function isProvince(scan: ClauseScan, start: number): boolean {
  const place = scan.placesAt[start] ?? null;
  return place?.rows.some(({ level }) => level === "province" || level === "country") ?? false;
}

/** 「市」 in 「市工信局」 stands after a stop, a comma or a whole word, never after characters of a name it might end. */
function standsFree(scan: ClauseScan, at: number): boolean {
  if (endsName(scan, at) || at - scan.tokenStart(at) > 1) return true;
  // 「转头问|市交通局局长」
  if (PERSON_ACTS.has(scan.text.slice(scan.tokenStart(at), at))) return true;
  return FREE_SIGNS.at(scan.text, at - 1) && scan.isCut(at - 1);
}

/** Start of the pair of quotes or brackets that closes right before `at`, or -1. */
function beforePair(text: string, at: number): number {
  const close = text[at - 1];
  const open = close === CLOSE_QUOTE ? OPEN_QUOTE : close === CLOSE_BRACKET ? OPEN_BRACKET : "";
  if (open === "") return -1;
  const start = text.lastIndexOf(open, at - 1);
  const pair = text.slice(start, at);
  if (start < 0 || QUOTED_RANK.test(pair) || SPOKEN.test(pair)) return -1;
  return at - start <= (close === CLOSE_QUOTE ? QUOTED : BRACKETED) ? start : -1;
}

/** 「蚌埠|和融」「温州|正和|阀门」: 和 right behind the short name of a city, or one character further, belongs to a brand. */
function joinsBrand(scan: ClauseScan, at: number, after: number): boolean {
  if (!crosses(scan, at, after)) return false;
  for (const end of [at, at - 1]) {
    const start = (scan.placeStart[end] ?? 0) - 1;
    if (start >= 0) return end - start === 2;
  }
  return false;
}

/** Whether 和 at `at` joins two parts of one name: an anchor stands close before it, and none right after it. */
function crosses(scan: ClauseScan, at: number, after: number): boolean {
  const { text } = scan;
  if (LEVELS.at(text, after) || scan.lexicons.places.longestAt(text, after) !== null) return false;
  for (let end = at, steps = 0; end > 0 && steps < 5; steps++) {
    if ((scan.bodyStart[end] ?? 0) > 0) return steps > 0;
    if ((scan.placeStart[end] ?? 0) > 0) return true;
    if (HARD.at(text, end - 1) || scan.person[end - 1] === 1 || scan.isStop(end)) return false;
    if (scan.personEnd[end] === 1) return false;
    const token = scan.tokenStart(end);
    const word = text.slice(token, end);
    if (word.length > 1 && (scan.words.orgHeads.set.has(word) || scan.words.departments.set.has(word)))
      return false;
    if ((word.length === 1 && LEVELS.has(word)) || NATION_WORDS.has(word)) return true;
    end = token;
  }
  return false;
}
