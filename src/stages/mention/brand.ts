/** Firms named without a word of form: 「深圳宏舟电气」, 「楚冷电器董事长」, and neighbours of firms in a list. */
import { longestWord } from "../../text/trie.ts";
import { type Bodies, type Body, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { endsName } from "./name-end.ts";
import { HOTEL, JOINERS } from "./org.rules.ts";
import { AT, DEED_TRADE, FIRM_ACTS, FIRM_POSTS, INDUSTRY, NEIGHBOUR } from "./org-name.rules.ts";
import { HARD, LIST_COMMA, OF } from "./signs.rules.ts";

const LONGEST = 12;
/** Characters in which a post that only firms have begins. */
const LONGEST_POST = 5;
/** A word more common than this is no brand. */
const COMMON = 5;
/** Characters behind a name that may say what only firms do. */
const ACT_REACH = 24;
const BRAND_LEAST = 2;
const BRAND_MOST = 4;

/** Finds place + brand + trade, and brand + trade beside a post of firms or in a list of firms. */
export function findBrands(scan: ClauseScan, bodies: Bodies, covered: Uint8Array): void {
  let done = 0;
  for (const { at } of scan.hits.trades) {
    if (at < done || at === 0 || covered[at] === 1 || scan.person[at] === 1) continue;
    const end = lastTradeEnd(scan, at);
    // 「数字|技术总监」, but 「恒某机械|董事长」.
    if (scan.postAt(at) && !FIRM_POSTS.test(scan.text.slice(end, end + LONGEST_POST))) continue;
    done = end;
    const body = brandBefore(scan, bodies, at, end);
    if (body !== null) bodies.add(body);
  }
}

/** Trades may follow one another: 「汽车|零部件」, but 「科技|运营总监」. */
function lastTradeEnd(scan: ClauseScan, at: number): number {
  const { trie } = scan.words.trades;
  let end = at;
  for (;;) {
    const trade = end > at && scan.postAt(end) ? "" : longestWord(trie, scan.text, end);
    if (trade === "") return end;
    end += trade.length;
  }
}

function brandBefore(scan: ClauseScan, bodies: Bodies, trade: number, end: number): Body | null {
  let start = trade;
  let plain = false;
  while (trade - start < BRAND_MOST && !endsName(scan, start) && (scan.placeStart[start] ?? 0) === 0) {
    const token = scan.tokenStart(start);
    if (start - token > BRAND_LEAST) return null;
    plain ||= isPlain(scan, token, start);
    start = token;
  }
  if (trade - start < BRAND_LEAST || trade - start > BRAND_MOST) return null;
  const place = (scan.placeStart[start] ?? 0) - 1;
  const from = place >= 0 ? place : start;
  if (HOTEL.test(scan.text.slice(trade, end)) && AT.test(scan.text[from - 1] ?? "")) return null;
  // 「、人力资源总监」
  if (/\d/.test(scan.text.slice(from, end)) || scan.postAt(from)) return null;
  if (end - from > LONGEST || !endsName(scan, from)) return null;
  const isDeed = DEED_TRADE.test(scan.text.slice(trade, end));
  const acts = !plain && !isDeed && FIRM_ACTS.test(scan.text.slice(end, end + ACT_REACH));
  const holds = isDeed ? FIRM_POSTS.test(scan.text.slice(end, end + LONGEST_POST)) : scan.postAt(end);
  const vouched = acts || holds || inList(scan, bodies, from, end);
  // 「上海联鲜超市和苏州桂花商贸」: a plain word is a brand behind a place and beside firms.
  const isWork = scan.words.projectHeads.set.has(scan.text.slice(trade, end));
  if (plain && (!vouched || place < 0 || isWork || isGeneric(scan, start, trade))) return null;
  if (!vouched && INDUSTRY.test(scan.text.slice(trade, end))) return null;
  if (!vouched && ((place < 0 && !ofPlace(scan, from)) || !stops(scan, end))) return null;
  return bodyOf(scan, from, end, {
    label: "Enterprise",
    name: scan.text.slice(from, end),
    kind: "brand",
    rule: "enterprise.brand",
    score: vouched ? 0.85 : 0.75,
  });
}

function isGeneric({ text, words }: ClauseScan, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return words.chainRefusals.has(word) || words.projectRefusals.has(word) || words.coreOpeners.set.has(word);
}

/** A token of two characters that is a plain word is no part of a brand by itself, save one that firms take for theirs. */
function isPlain({ text, lexicons, words }: ClauseScan, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (word.length === 1 || words.brandWords.has(word)) return false;
  return lexicons.words.frequency(word) > COMMON || words.trades.set.has(word) || words.leading.has(word);
}

function stops(scan: ClauseScan, end: number): boolean {
  const next = scan.text[end] ?? "\n";
  if (HARD.has(next) || scan.person[end] === 1) return true;
  if (!scan.isCut(end)) return false;
  let cut = end + 1;
  while (!scan.isCut(cut)) cut++;
  return scan.isStop(cut);
}

/** 「上海的|蕊生制药」「隔壁的|宏彩喷涂」: said to be at a place. */
function ofPlace(scan: ClauseScan, from: number): boolean {
  if (scan.text[from - 1] !== OF) return false;
  return (
    (scan.placeStart[from - 1] ?? 0) > 0 || NEIGHBOUR.test(scan.text.slice(Math.max(0, from - 3), from - 1))
  );
}

function inList(scan: ClauseScan, bodies: Bodies, start: number, end: number): boolean {
  const joins = (char: string | undefined): boolean => char === LIST_COMMA || JOINERS.has(char ?? "");
  const before = joins(scan.text[start - 1]) ? bodies.endingAt(start - 1) : undefined;
  if (before?.label === "Enterprise") return true;
  if (!joins(scan.text[end])) return false;
  return bodies.all.some((body) => body.start === end + 1 && body.label === "Enterprise");
}
