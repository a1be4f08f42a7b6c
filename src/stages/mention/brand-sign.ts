/** Signs that are words elsewhere and part of a brand where they stand: 「北|原|冷链集团」, 「绵阳|同|曜」, 「锦|都|新材料集团」. */
import type { ClauseScan } from "./clause-scan.ts";
import { endsName } from "./name-end.ts";
import { BRAND_OPENERS, BRAND_SIGNS } from "./org-name.rules.ts";
import { HARD, LEVELS, PLAIN_SINGLES } from "./signs.rules.ts";

/** So close before such a sign the brand begins, with no word more common than this. */
const BRAND_SIGN_REACH = 2;
const COMMON_BRAND = 20;

/** 「、北|原|冷链集团」: between a boundary close by and the rest of the name. */
export function isBrandSign(scan: ClauseScan, token: number): boolean {
  if (!BRAND_SIGNS.at(scan.text, token)) return false;
  let at = token;
  while (token - at < BRAND_SIGN_REACH && at > 0) {
    const start = scan.tokenStart(at);
    if (endsName(scan, at) || (scan.placeStart[at] ?? 0) > 0 || at - start > BRAND_SIGN_REACH) break;
    if (at - start > 1 && scan.lexicons.words.frequency(scan.text.slice(start, at)) > COMMON_BRAND) break;
    at = start;
  }
  return at < token && (endsName(scan, at) || (scan.placeStart[at] ?? 0) > 0);
}

/** 「绵阳|同|曜光电科技公司」: a sign right behind a place and before an unknown one begins the brand. */
export function opensBrand(scan: ClauseScan, token: number, at: number): boolean {
  if (!BRAND_OPENERS.at(scan.text, token) || at - token !== 1 || (scan.placeStart[token] ?? 0) === 0)
    return false;
  const next = scan.text[at] ?? "";
  return (
    scan.isCut(at + 1) &&
    scan.placesAt[at] === null &&
    !PLAIN_SINGLES.has(next) &&
    !HARD.has(next) &&
    !LEVELS.has(next) &&
    !scan.isStop(at + 1)
  );
}

/** 「，希望|食品有限公司」: a verb elsewhere, a brand between a boundary and a trade. */
export function isBrandWord(scan: ClauseScan, token: number, at: number, head: number): boolean {
  if (!scan.words.brandWords.has(scan.text.slice(token, at)) || !endsName(scan, token)) return false;
  for (let end = head; end > at; end = scan.tokenStart(end))
    if (scan.tokenStart(end) === at) return scan.words.trades.set.has(scan.text.slice(at, end));
  return false;
}

/** 「江城|锦|都|新材料集团」: one unknown sign behind a place or a stop, then a sign that is also a word. */
export function endsBrand(scan: ClauseScan, at: number): boolean {
  const sign = scan.text[at - 1] ?? "";
  if (scan.tokenStart(at) !== at - 1 || !/[\u4e00-\u9fff]/.test(sign) || PLAIN_SINGLES.has(sign))
    return false;
  if (scan.isStop(at) || LEVELS.has(sign) || scan.person[at - 1] === 1) return false;
  return (scan.placeStart[at - 1] ?? 0) > 0;
}
