/** Honours that somebody bears, which need no verb: 「全国劳动模范张三」「他是省级工艺美术大师，」「张三（全国技术能手）」. */
import type { ClauseScan } from "./clause-scan.ts";
import { BEARER, BORNE_BEHIND, IS, PRIZE_GOES, RANKED_HONOR } from "./honor.rules.ts";
import { CLOSE_BRACKET, HARD, LIST_COMMA, OPEN_BRACKET } from "./signs.rules.ts";

const LONGEST = 26;
/** 「全国劳动模范、|高级技师|张三」: characters between an honour and its bearer. */
const BEARER_REACH = 14;

/** Kinds of heads that stand before bodies and places too: 「省级绿色工厂|江城泰华机械公司」「全国文明城市|江城」. */
const PLACED: ReadonlySet<string> = new Set(["title", "ranked"]);

/** Signs of a prize that needs no name before its head: 「优秀组织奖」. */
const OWN_NAME = 4;
const GOES = 26;

/** Start of the honour that ends at `end` with the head at `head` where somebody bears it, or -1. */
export function borneFrom(scan: ClauseScan, head: number, end: number, kind: string): number {
  const after = scan.text.slice(end, end + GOES);
  const named = scan.personStart[end] === 1 || (PLACED.has(kind) && (scan.placesAt[end] ?? null) !== null);
  const told = BEARER.test(after) || PRIZE_GOES.test(after) || (named && end - head > 1);
  const sure = told || (kind !== "list" && bearerListed(scan, end));
  const start = openedAt(scan, head, end);
  if (start < 0) return -1;
  return sure || (kind !== "list" && isBearing(scan, start, end)) ? start : -1;
}

/** Where 全国, a place or 第三届 opens the words before `head`: at the start of their clause, or behind 是 and the like. */
function openedAt(scan: ClauseScan, head: number, end: number): number {
  for (let at = head; at >= 0 && end - at <= LONGEST; at--) {
    const opens = at === 0 || HARD.at(scan.text, at - 1);
    if (
      (opens || BORNE_BEHIND.test(scan.text.slice(Math.max(0, at - 3), at))) &&
      opensRanked(scan, at, head, end)
    )
      return at;
    if (opens) return at === head && isWhole(scan, head, end) ? at : -1;
  }
  return -1;
}

/** 「优秀组织奖|由某校获得」: a prize that is named by its head alone, at the start of its clause. */
function isWhole({ text }: ClauseScan, head: number, end: number): boolean {
  return end - head >= OWN_NAME && PRIZE_GOES.test(text.slice(end, end + GOES));
}

/** 「全国|产粮大县」, 「湖南省|旅游强县」, but neither 「成为产业大县」 nor the place 「枣强县」. */
export function opensRanked(scan: ClauseScan, start: number, head: number, end: number): boolean {
  const place = scan.placesAt[start] ?? null;
  if (place !== null) return start + place.length < end;
  return RANKED_HONOR.test(scan.text.slice(start, head));
}

/** 「他是|全国三八红旗手|，」「张三（|中国工艺美术大师|）」. */
function isBearing({ text }: ClauseScan, start: number, end: number): boolean {
  if (!HARD.has(text[end] ?? "\n")) return false;
  return text[start - 1] === OPEN_BRACKET
    ? closes(text, end)
    : IS.test(text.slice(Math.max(0, start - 6), start));
}

function closes(text: string, end: number): boolean {
  return text[end] === CLOSE_BRACKET || text[end] === LIST_COMMA;
}

function bearerListed({ text, personStart }: ClauseScan, end: number): boolean {
  if (text[end] !== LIST_COMMA) return false;
  for (let at = end + 1; at < end + BEARER_REACH; at++) {
    if (personStart[at] === 1) return true;
    if (HARD.at(text, at)) return false;
  }
  return false;
}
