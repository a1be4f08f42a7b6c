/** Titles between quotation marks: 「授予“浙江省优秀共产党员”称号」「获评“娄东工匠”」「“最美教师”李四」. */
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import {
  BEARER,
  HOW_MANY,
  IS,
  IS_BEARER,
  RANKED_HONOR,
  SOME_OF,
  SURE_TITLE_SIGN,
  TITLE_GOES,
  TITLE_OPENING,
  TITLE_SIGN,
} from "./honor.rules.ts";
import { honorAt, QUOTED } from "./honor-found.ts";
import { JOINERS } from "./org.rules.ts";
import { CLOSE_QUOTE, HARD, LIST_COMMA, OPEN_QUOTE } from "./signs.rules.ts";

/** From quote to quote a title has so many characters, one that a sign behind it makes sure fewer. */
const SHORTEST = 5;
const SHORTEST_SURE = 3;
/** So close behind 「归了」 its winner is named. */
const GOES_REACH = 10;
const TITLE_BEFORE = 14;
/** Characters of the titles that may stand between one and its 称号. */
const TITLES = 90;
/** Characters from the verb to the count of those it honours. */
const SOME = 80;
/** Kinds of heads that make a quoted title an honour. */
const TITLED: ReadonlySet<string> = new Set(["title", "standing", "ranked", "prize"]);

/** Whether a name follows within a few characters. */
function goesToSomebody(scan: ClauseScan, at: number): boolean {
  return scan.person.subarray(at, at + GOES_REACH).includes(1);
}

/** 「授予“浙江省优秀共产党员”称号」「获评“娄东工匠”」「颁发“反诈先锋”证书」. */
export function quotedTitles(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  let last = -1;
  for (let open = scan.text.indexOf(OPEN_QUOTE); open >= 0; open = scan.text.indexOf(OPEN_QUOTE, open + 1)) {
    const close = scan.text.indexOf(CLOSE_QUOTE, open);
    if (close < 0 || close - open > QUOTED || close - open < SHORTEST_SURE) continue;
    const after = scan.text.slice(close + 1, close + 1 + TITLES);
    const goes = TITLE_GOES.test(after) && goesToSomebody(scan, close + 1);
    if (close - open < SHORTEST && !goes && !SURE_TITLE_SIGN.test(after)) continue;
    const titled = goes || TITLE_SIGN.test(after);
    const goesOn = scan.words.honorHeads.trie.longestAt(scan.text, close + 1) >= 0;
    // 「获“甲”“乙”和“丙”」: quoted titles that follow one another.
    const listed = last > 0 && isListed(scan.text.slice(last + 1, open));
    if (!titled && !listed && (goesOn || !(endsWithVerb(scan, open) || isBorneTitle(scan, open, close))))
      continue;
    found.push(titleOf(scan, open, close));
    last = close;
  }
  return found;
}

function isListed(between: string): boolean {
  return between === "" || between === LIST_COMMA || JOINERS.has(between);
}

/** The title between its quotes, with the year or the count that opens it. */
function titleOf(scan: ClauseScan, open: number, close: number): Found {
  // 「授予江城县“全省…先进县”」: what has its own rank takes no place before it.
  const ranked = RANKED_HONOR.test(scan.text.slice(open + 1, close));
  const opening = ranked ? null : TITLE_OPENING.exec(scan.text.slice(Math.max(0, open - TITLE_BEFORE), open));
  const before = opening?.[0].length ?? 0;
  const start = before > 0 ? open - before : open + 1;
  return honorAt(scan, start, before > 0 ? close + 1 : close, "honor.title");
}

/** 「“辽宁工匠”、高级技师佟铁军」「“最美教师”李四」「“最美教师”是李四」: a quoted title before whoever bears it. */
function isBorneTitle(scan: ClauseScan, open: number, close: number): boolean {
  const { text, personStart } = scan;
  const behind = IS_BEARER.exec(text.slice(close + 1, close + 4))?.[0].length ?? 0;
  const borne =
    text[close + 1] === LIST_COMMA ||
    personStart[close + 1 + behind] === 1 ||
    BEARER.test(text.slice(close + 1, close + 5)) ||
    (IS.test(text.slice(Math.max(0, open - 6), open)) && HARD.has(text[close + 1] ?? "\n"));
  return (
    borne &&
    scan.hits.honorHeads.some(
      ({ at, row }) => at > open && at + row.term.length === close && TITLED.has(row.values.kind ?? ""),
    )
  );
}

function endsWithVerb(scan: ClauseScan, open: number): boolean {
  const counted = HOW_MANY.exec(scan.text.slice(Math.max(0, open - TITLE_BEFORE), open))?.[0].length ?? 0;
  if (SOME_OF.test(scan.text.slice(Math.max(0, open - SOME), open))) return true;
  const at = open - counted;
  for (let length = 1; length <= 4; length++) {
    const word = scan.text.slice(at - length, at);
    if (scan.words.honorVerbs.set.has(word) && scan.isCut(at - length)) return true;
  }
  return false;
}
