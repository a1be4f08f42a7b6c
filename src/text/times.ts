/** Finds the times that a text names and resolves them against the day of print. */
import type { DatePrecision, TimeMention } from "../model/index.ts";
import { type Day, dayOf, formatDay, formatMonth, parseDay, weekdayOf } from "./calendar.ts";
import { parseNumeral } from "./numerals.ts";
import { TimeAnchor } from "./time-anchor.ts";
import {
  AHEAD,
  ANY_FORM,
  DATELINE_DAY,
  DEADLINE,
  TIME_FORMS,
  TIME_STARTS,
  type TimeKind,
} from "./time-forms.ts";

interface Reading {
  readonly date: string | null;
  readonly dateTo: string | null;
  readonly precision: DatePrecision;
}

const UNKNOWN: Reading = { date: null, dateTo: null, precision: "unknown" };
/** How far before and after a time the wording that puts it ahead is looked for. */
const BEFORE = 12;
const AFTER = 14;
const LEAD = 120;

/** Times of `text` in reading order; `base` is the edition date `YYYY-MM-DD`. Titles in 《》 are passed over. */
export function findTimes(text: string, base: string | null): TimeMention[] {
  const anchor = anchorOf(text, parseDay(base));
  const found: TimeMention[] = [];
  let from = 0;
  while (from < text.length) {
    const start = nextStart(text, from);
    if (start === -1) break;
    const match = matchAt(text, start);
    from = start + 1;
    if (match === null) continue;
    const end = start + match.groups[0].length;
    const reading = read(match.kind, match.groups, anchor, isAhead(text, start, end));
    found.push({ text: match.groups[0], at: { start, end }, ...reading });
    from = end;
  }
  return found;
}

/** A dateline of its own (`湖南日报9月4日讯`) is what 今天 means in that text. */
function anchorOf(text: string, print: Day | null): TimeAnchor {
  const dateline = DATELINE_DAY.exec(text.slice(0, LEAD));
  if (dateline === null) return new TimeAnchor(print);
  const day = new TimeAnchor(print).date("", `${dateline[1]}月`, dateline[2] ?? "", false);
  return day === null ? new TimeAnchor(print) : new TimeAnchor(day, day);
}

/** The next place where a time can begin, titles passed over; -1 for none. */
function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const mark = STARTS[text.charCodeAt(at)];
    if (mark === 1) return at;
    if (mark === TITLE) {
      const close = text.indexOf("》", at);
      if (close !== -1 && close - at < LONGEST_TITLE) at = close;
    }
  }
  return -1;
}

const TITLE = 2;
const LONGEST_TITLE = 80;
const STARTS = new Uint8Array(0x10000);
for (const char of TIME_STARTS) STARTS[char.charCodeAt(0)] = 1;
STARTS["《".charCodeAt(0)] = TITLE;

type Groups = readonly [string, ...(string | undefined)[]];

function matchAt(text: string, at: number): { readonly kind: TimeKind; readonly groups: Groups } | null {
  if (!mayBegin(text, at)) return null;
  ANY_FORM.lastIndex = at;
  if (!ANY_FORM.test(text)) return null;
  for (const { kind, pattern } of TIME_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== "") return { kind, groups: [match[0], ...match.slice(1)] };
  }
  return null;
}

/** Not inside a longer number, an ordinal (第3日) or a lunar date (农历八月). */
function mayBegin(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  if (/[0-9]/.test(text[at] ?? "")) return !/[0-9.第]/.test(before);
  if (text[at] === "日") return !/[0-9今昨明次当同每工节假生一二三四五六七八九十]/.test(before);
  return (
    !/[一二三四五六七八九十第历]/.test(before) &&
    !(before === "年" && /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年$/.test(text.slice(0, at)))
  );
}

function isAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const clause = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  const after = /^[^。；，]*/.exec(text.slice(end, end + AFTER))?.[0] ?? "";
  return AHEAD.test(clause) || AHEAD.test(after) || DEADLINE.test(after);
}

function read(kind: TimeKind, groups: Groups, anchor: TimeAnchor, ahead: boolean): Reading {
  const group = (at: number): string => groups[at] ?? "";
  switch (kind) {
    case "date":
      return onDay(anchor, anchor.date(group(1), group(2), group(3), ahead));
    case "date-span":
      return daySpan(anchor, groups, ahead);
    case "numeric":
      return onDay(anchor, dayOf(Number(group(1)), Number(group(3)), Number(group(4))));
    case "near-day":
      return group(4) === ""
        ? onDay(anchor, nearDay(anchor, group(1)))
        : onDay(anchor, anchor.date(group(2), group(3), group(4), true));
    case "weekday":
      return group(5) === ""
        ? onDay(anchor, weekday(anchor, group(1), group(2)))
        : onDay(anchor, anchor.date(group(3), group(4), group(5), true));
    case "after":
      return dayReading(shifted(anchor, group(1), group(2), group(3)));
    case "month":
      return inMonth(anchor.month(group(1), group(2), ahead));
    case "month-span":
      return monthSpan(anchor, group(1), group(2), group(3), ahead);
    case "period":
      return inPeriod(anchor, group(1), group(2));
    case "year":
      return inYear(anchor, anchor.yearOfWord(group(1)));
    case "year-span":
      return { date: group(1), dateTo: group(2), precision: "span" };
    case "vague":
      return UNKNOWN;
  }
}

function onDay(anchor: TimeAnchor, day: Day | null): Reading {
  if (day !== null) anchor.name(day);
  return dayReading(day);
}

function dayReading(day: Day | null): Reading {
  return day === null ? UNKNOWN : { date: formatDay(day), dateTo: null, precision: "day" };
}

function daySpan(anchor: TimeAnchor, groups: Groups, ahead: boolean): Reading {
  const first = anchor.date(groups[1] ?? "", groups[2] ?? "", groups[3] ?? "", ahead);
  if (first === null) return UNKNOWN;
  anchor.name(first);
  const month = groups[5] ?? "";
  let last =
    month === ""
      ? laterInMonth(first, groups[6] ?? "")
      : anchor.date(groups[4] ?? "", month, groups[6] ?? "", true);
  if (last !== null && last < first) last = null;
  return { date: formatDay(first), dateTo: last === null ? null : formatDay(last), precision: "span" };
}

/** The 22日 of 4月21日至22日. */
function laterInMonth(first: Day, dateText: string): Day | null {
  const date = parseNumeral(dateText);
  const [year, month] = formatDay(first).split("-").map(Number);
  return date === null ? null : dayOf(year ?? 0, month ?? 0, date);
}

const NEAR_DAYS: Readonly<Record<string, number>> = { 昨: -1, 今: 0, 明: 1, 前: -2, 后: 2, 大: -3 };
/** Days counted from the last day named: 当天 0, 次日 1. */
const NEXT_DAYS = new Set(["次", "翌", "隔", "第"]);

function nearDay(anchor: TimeAnchor, word: string): Day | null {
  const near = NEAR_DAYS[word[0] ?? ""];
  if (near !== undefined) return anchor.today === null ? null : anchor.today + near;
  if (anchor.day === null) return null;
  return anchor.day + (NEXT_DAYS.has(word[0] ?? "") ? 1 : 0);
}

const WEEKS: Readonly<Record<string, number>> = { 上: -7, 本: 0, 这: 0, 下: 7 };

function weekday(anchor: TimeAnchor, week: string, name: string): Day | null {
  if (anchor.today === null) return null;
  const number = parseNumeral(name) ?? 7;
  return anchor.today - weekdayOf(anchor.today) + number + (WEEKS[week] ?? 0);
}

const UNIT_DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7 };

/** 5天后 counts from the day named before it, 三天前 from the day of print. */
function shifted(anchor: TimeAnchor, count: string, unit: string, side: string): Day | null {
  const days = UNIT_DAYS[unit];
  const number = parseNumeral(count);
  const from = side === "后" ? (anchor.day ?? anchor.today) : anchor.today;
  if (days === undefined || number === null || from === null) return null;
  return from + (side === "后" ? days : -days) * number;
}

function inMonth(month: readonly [number, number] | null): Reading {
  if (month === null) return UNKNOWN;
  return { date: formatMonth(month[0], month[1]), dateTo: null, precision: "month" };
}

function monthSpan(anchor: TimeAnchor, year: string, first: string, last: string, ahead: boolean): Reading {
  const to = anchor.month(year, `${last}月`, ahead);
  const from = parseNumeral(first);
  if (to === null || from === null) return UNKNOWN;
  const fromYear = from <= to[1] ? to[0] : to[0] - 1;
  return { date: formatMonth(fromYear, from), dateTo: formatMonth(to[0], to[1]), precision: "span" };
}

const PERIODS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前三季度: [1, 9],
};

function inPeriod(anchor: TimeAnchor, yearWord: string, name: string): Reading {
  const year = yearWord === "" ? anchor.thisYear() : anchor.yearOfWord(yearWord);
  const months = PERIODS[name.replace("第", "")] ?? [1, parseNumeral(name.slice(1, -2)) ?? 12];
  if (year === null) return UNKNOWN;
  return { date: formatMonth(year, months[0]), dateTo: formatMonth(year, months[1]), precision: "span" };
}

function inYear(anchor: TimeAnchor, year: number | null): Reading {
  if (year === null) return UNKNOWN;
  anchor.year = year;
  return { date: String(year).padStart(4, "0"), dateTo: null, precision: "year" };
}
