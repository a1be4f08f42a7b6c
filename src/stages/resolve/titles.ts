/** How much the titles of two happenings say that they are one. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { NUMBERED, TITLE_OPENER, TOGETHER } from "./title.rules.ts";
import { type WordEnds, wordEnds } from "./word-ends.ts";

export interface TitleReader {
  /** A title without its place and marks: what is compared. */
  bare(title: string): string;
  /** Compares two bare titles. */
  compare(a: string, b: string): number;
  /** Whether a bare title says which session it is, so that no other day has one of that name. */
  isNumbered(title: string): boolean;
}

/** Titles up to this length (欢迎仪式, 新闻发布会) are borne by many happenings of one day. */
const GENERIC = 6;
/** A title this long names one happening of its day and city. */
const FULL = 10;
const FILLING = 4;
/** 王沪宁看望参加全国政协十四届二次会议宣传报道的新闻界人士: with so much around it a title is of something else. */
const ADDED = 12;
const MARKS = /[\s“”"‘’《》〈〉（）()【】[\]·•,，、—-]+/gu;

export function titleReader(lexicons: Lexicons): TitleReader {
  const areas = wordEnds(lexicons.terms("area-words"));
  const heads = wordEnds(lexicons.terms("event-heads"));
  return {
    bare: (printed) => {
      const whole = printed.replace(MARKS, "");
      const opener = TITLE_OPENER.exec(whole)?.[0].length ?? 0;
      const title = whole.length - opener > GENERIC ? whole.slice(opener) : whole;
      const place = lexicons.places.longestAt(title, 0)?.length ?? 0;
      const area = place > 0 ? place : areas.head(title).length;
      return area < title.length - 2 ? title.slice(area) : title;
    },
    compare: (a, b) => alikeness(a, b, heads),
    isNumbered: (title) => title.length >= FULL - 1 && NUMBERED.test(title),
  };
}

/** Equal or one inside the other speaks for one happening; a part exchanged for another speaks for two. */
function alikeness(a: string, b: string, heads: WordEnds): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isPart(short, long, heads)) return -2;
  if (short.length <= GENERIC) return long.includes(short) ? 0.5 : -2;
  if (short === long) return short.length >= FULL ? 4 : short.length > GENERIC + 1 ? 3 : 2;
  if (long.includes(short)) return long.length - short.length > ADDED ? 1 : short.length >= FULL ? 2 : 1.5;
  if (isFilledIn(short, long)) return 1;
  // 习近平会见马里总统, 习近平会见乍得总统: what differs is what the happening is about.
  return commonStart(a, b) / long.length >= 0.7 ? 0 : -2;
}

/** 十四届人大二次会议 and 十四届人大二次会议主席团第一次会议, 服贸会 and 服贸会开幕式: a whole and a part of it. */
function isPart(short: string, long: string, heads: WordEnds): boolean {
  const at = long.indexOf(short);
  const rest = at === -1 ? "" : long.slice(at + short.length);
  return (
    rest.length > 1 && !TOGETHER.test(rest) && [short, rest].every((name) => heads.tail(name) !== undefined)
  );
}

/** 第33届奥林匹克运动会, 第33届夏季奥林匹克运动会: a few words more, no number among them, make no other happening. */
function isFilledIn(short: string, long: string): boolean {
  const count = long.length - short.length;
  const start = commonStart(short, long);
  if (count > FILLING || long.slice(start + count) !== short.slice(start)) return false;
  return ![...long.slice(start, start + count)].some((char) => parseNumeral(char) !== null);
}

function commonStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
