/** Whether a name without place or level is a name of its own: 「冰山集团」 is, 「物流公司」 is not. */
import type { ClauseScan } from "./clause-scan.ts";
import { endsName } from "./name-end.ts";
import type { OrgHead } from "./org-heads.ts";
import {
  COOPERATIVE,
  COUNTED_CORE,
  DEED_JOINERS,
  FIGURES,
  HAN,
  LEADING_NOUNS,
  LEADING_SIGNS,
  SIZE_SIGNS,
} from "./org-name.rules.ts";
import { FULL_FIRM, PLAIN_SINGLES, WHOLE_FORM } from "./signs.rules.ts";

/** Characters behind a firm in which a deed with it is told. */
const DEED_REACH = 14;
/** Least characters of a body within a core, and of the heads that end one. */
const ACTOR = 3;
const ACTOR_HEADS = [2, 3, 4];
/** A two-character word this common is no brand. */
const COMMON = 20;

export function isOwnName(scan: ClauseScan, start: number, head: OrgHead): boolean {
  const core = scan.text.slice(start, head.start);
  if (core.length < 2 || COUNTED_CORE.test(core)) return false;
  if (head.kind === "firm" && FIGURES.test(core)) return true;
  const tokens = tokensOf(scan, start, head.start);
  const hasUnknown = tokens.some((token) => (token.length === 1 ? !isPlainSign(token) : isRare(scan, token)));
  if (head.kind === "plant" && !tokens.some((token) => token.length === 1)) return scan.postAt(head.end);
  if (
    head.label === "Enterprise" &&
    (tokens.length > 1 || !FULL_FIRM.test(head.word)) &&
    isRegion(scan, tokens.at(-1) ?? "")
  )
    return true;
  if (head.label === "Enterprise")
    return (
      hasUnknown ||
      (head.kind === "plant" && scan.postAt(head.end)) ||
      isPlainBrand(scan, start, tokens.toReversed(), head)
    );
  if (head.bare) return tokens.length >= 2 || hasUnknown;
  return true;
}

/** 「光明|电器|有限公司」, 「东方|集团」: a plain word that opens the name of a firm. */
function isPlainBrand(
  scan: ClauseScan,
  start: number,
  [brand = "", ...rest]: string[],
  head: OrgHead,
): boolean {
  if (!scan.words.brandWords.has(brand) || !endsName(scan, start)) return false;
  if (rest.length === 0) return WHOLE_FORM.test(head.word);
  return rest.every((word) => scan.words.trades.set.has(word));
}

const BRAND_LEAST = 2;
const BRAND_MOST = 4;

/** Where the brand begins that stands before the place of a firm, or -1: 「比亚迪|长沙|公司」, but 「推动|长沙|公司」. */
export function brandBefore(scan: ClauseScan, place: number): number {
  let start = place;
  let rare = false;
  while (start > 0 && !endsName(scan, start)) {
    const from = scan.tokenStart(start);
    if (place - from > BRAND_MOST || scan.isStop(start) || scan.person[from] === 1) return -1;
    const token = scan.text.slice(from, start);
    if (token.length > 1 && !isRare(scan, token)) return -1;
    rare ||= token.length > 1 || !isPlainSign(token);
    start = from;
  }
  return rare && place - start >= BRAND_LEAST ? start : -1;
}

/** Where a firm's name opens behind words that only lead to it: 「检查|恒某运输公司」, 「骨干企业|恒某运输公司」. */
export function behindLead(scan: ClauseScan, start: number, head: OrgHead): number {
  if (head.kind !== "firm" && !head.word.endsWith(COOPERATIVE)) return start;
  for (let at = head.start; at > start; ) {
    const from = Math.max(start, scan.tokenStart(at));
    const word = scan.text.slice(from, at);
    const leads = scan.words.leading.has(word) || LEADING_NOUNS.has(word) || LEADING_SIGNS.has(word);
    if (leads && opensAsBrand(scan, at, head.start) && isOwnName(scan, at, head)) return at;
    at = from;
  }
  return start;
}

/**
 * Where a firm's name opens behind what somebody does: 「恒某公司|采购|金某公司」, 「临江县机电协会|吸收|岚某电子公司」; else
 * `start`. Behind a place (`isPlace`) a rare verb may be a brand: 「云南|宣和|火腿食品公司」.
 */
export function behindDeed(scan: ClauseScan, start: number, head: OrgHead, isPlace = false): number {
  if (head.kind !== "firm") return start;
  const actor = actorEnd(scan, start, head.start);
  let at = actor;
  for (;;) {
    let end = at + 1;
    while (end < head.start && !scan.isCut(end)) end++;
    if (end >= head.start || !isDeed(scan, scan.text.slice(at, end), head.end, isPlace && actor === start))
      break;
    at = end;
  }
  return at > actor && opensAsBrand(scan, at, head.start) && isOwnName(scan, at, head) ? at : start;
}

/** Where a body that stands within a core ends: 「机电协会|」; else `start`. */
function actorEnd({ text, words, isCut }: ClauseScan, start: number, limit: number): number {
  for (let end = limit - 1; end > start + ACTOR; end--)
    if (isCut(end) && ACTOR_HEADS.some((length) => words.orgHeads.set.has(text.slice(end - length, end))))
      return end;
  return start;
}

function isDeed(scan: ClauseScan, word: string, end: number, isRisky: boolean): boolean {
  if (word.length === 1) return LEADING_SIGNS.has(word) || joinsDeed(scan, word, end);
  if (isRisky && scan.lexicons.words.frequency(word) < COMMON) return false;
  return LEADING_NOUNS.has(word) || scan.words.leadingVerbs.has(word);
}

/** 「湖南|同|瑞某食品集团签约」: a sign that may open a brand joins two, where what they do together follows. */
function joinsDeed({ text }: ClauseScan, word: string, end: number): boolean {
  return (DEED_JOINERS.get(word) ?? null)?.test(text.slice(end, end + DEED_REACH)) === true;
}

/** Whether the first word of a core is no plain one. */
function opensAsBrand(scan: ClauseScan, start: number, end: number): boolean {
  const token = tokensOf(scan, start, end).at(-1) ?? "";
  if (token.length === 1) return HAN.test(token) && !isPlainSign(token);
  return isRare(scan, token) || scan.words.brandWords.has(token);
}

/** 「家」「大」「级」 are no brands. */
function isPlainSign(token: string): boolean {
  return PLAIN_SINGLES.has(token) || SIZE_SIGNS.has(token);
}

function isRare(scan: ClauseScan, token: string): boolean {
  return scan.lexicons.words.frequency(token) < COMMON && !scan.words.trades.set.has(token);
}

function tokensOf(scan: ClauseScan, start: number, end: number): string[] {
  const tokens: string[] = [];
  for (let at = end; at > start; ) {
    const from = Math.max(start, scan.tokenStart(at));
    tokens.push(scan.text.slice(from, at));
    at = from;
  }
  return tokens;
}

/** 「中原|精工轴承公司」: a region for a brand. */
function isRegion(scan: ClauseScan, word: string): boolean {
  return (
    word.length > 1 &&
    (scan.words.regions.set.has(word) ||
      scan.lexicons.terms("regional-names").some(({ term }) => term === word))
  );
}
