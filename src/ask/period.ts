/** The period that a question names, counted from the newest page. */
import { dayOf, formatDay, formatMonth, monthOf, parseDay, weekdayOf, yearOf } from "../text/calendar.ts";
import { parseNumeral } from "../text/numerals.ts";
import type { Period } from "./answer.ts";
import {
  ENGLISH_NUMBERS,
  OPEN_AFTER,
  OPEN_BEFORE,
  PERIODS,
  type PeriodRow,
  RANGE_JOINT,
  STEPS,
  THIRD,
  THIRDS,
  UNITS,
} from "./period.rules.ts";

/** A period with the stretch of the question that names it. */
export interface FoundPeriod extends Period {
  readonly start: number;
  readonly end: number;
  /** The last text that a date inside sorts before: a month or year lasts to its last day, and 「之前」 leaves its day out. */
  readonly bound: string;
}

/** Of `YYYY-MM`. */
const MONTH_LENGTH = 7;

type Groups = Readonly<Record<string, string | undefined>>;
type Range = readonly [from: string, to: string];

/** Whether a day lies between `from` and `bound`, compared as texts so that a month holds its days; an empty one is an open end. */
export function isInPeriod(day: string, from: string, bound: string): boolean {
  return (from === "" || day >= from) && (bound === "" || day <= bound);
}

/** The first period that `text` names; `today` is `YYYY-MM-DD`. Two times joined by 到 or `to` make one period. */
export function findPeriod(text: string, today: string): FoundPeriod | null {
  const whole = nextPeriod(text, 0, today);
  if (whole === null) return null;
  const first = thirdOf(text, whole);
  const second = nextPeriod(text, first.end, today);
  if (second !== null && RANGE_JOINT.test(text.slice(first.end, second.start))) {
    const words = text.slice(first.start, second.end);
    return { ...second, words, from: first.from, start: first.start };
  }
  return opened(text, first);
}

/** 「8月以来」 has no last day, 「2022年之前」 no first one. */
function opened(text: string, period: FoundPeriod): FoundPeriod {
  const after = text.slice(period.end);
  const before = text.slice(0, period.start);
  const since = OPEN_AFTER.since.exec(after);
  const until = OPEN_AFTER.before.exec(after);
  if (since !== null) {
    const end = period.end + since[0].length;
    return { ...period, words: text.slice(period.start, end), to: "", bound: "", end };
  }
  if (until !== null) return { ...earlier(period), end: period.end + until[0].length };
  if (OPEN_BEFORE.since.test(before)) return { ...period, to: "", bound: "" };
  if (OPEN_BEFORE.before.test(before)) return earlier(period);
  return period;
}

/** 「8月上旬」 is its first ten days. */
function thirdOf(text: string, month: FoundPeriod): FoundPeriod {
  const third = THIRD.exec(text.slice(month.end))?.[1] ?? "";
  const days = month.from.length === MONTH_LENGTH ? THIRDS[third] : undefined;
  if (days === undefined) return month;
  const [from, to] = days.map((day) => `${month.from}-${day}`) as [string, string];
  const end = month.end + third.length;
  return { ...month, words: text.slice(month.start, end), from, to, bound: `${to}~`, end };
}

function earlier(period: FoundPeriod): FoundPeriod {
  return { ...period, from: "", to: period.from, bound: period.from };
}

function nextPeriod(text: string, from: number, today: string): FoundPeriod | null {
  let best: FoundPeriod | null = null;
  for (const row of PERIODS) {
    const match = row.pattern.exec(text.slice(from));
    if (match === null) continue;
    const start = from + match.index;
    if (best !== null && start >= best.start) continue;
    const range = rangeOf(row, match.groups ?? {}, today);
    if (range === null) continue;
    const [words] = match;
    const [first, last] = range;
    const bound = last === "" ? "" : `${last}~`;
    best = { words, from: first, to: last, bound, start, end: start + words.length };
  }
  return best;
}

function rangeOf(row: PeriodRow, groups: Groups, today: string): Range | null {
  const now = parseDay(today);
  if (row.kind === "date") return dateRange(groups, now);
  if (now === null) return null;
  const step = stepOf(groups.n ?? "");
  switch (row.kind) {
    case "relative-year":
      return same(String(yearOf(now) + step));
    case "relative-month":
      return same(monthFrom(now, step));
    case "relative-week": {
      const monday = now - weekdayOf(now) + 1 + step * 7;
      return [formatDay(monday), formatDay(monday + 6)];
    }
    case "relative-day":
      return same(formatDay(now + step));
    case "last-n":
      return lastN(groups, now);
    case "ago":
      return ago(groups, now);
  }
}

function dateRange(groups: Groups, now: number | null): Range | null {
  const month = groups.m === undefined ? null : monthNumber(groups.m);
  const day = groups.d === undefined ? null : parseNumeral(groups.d);
  const year = groups.y === undefined ? yearBefore(now, month) : yearNumber(groups.y, now);
  if (year === null) return null;
  if (groups.m === undefined) return same(String(year));
  if (month === null || month < 1 || month > 12) return null;
  if (groups.d === undefined) return same(formatMonth(year, month));
  const date = day === null ? null : dayOf(year, month, day);
  return date === null ? null : same(formatDay(date));
}

/** A bare month is the last one of that name. */
function yearBefore(now: number | null, month: number | null): number | null {
  if (now === null || month === null) return null;
  return month > monthOf(now) ? yearOf(now) - 1 : yearOf(now);
}

function yearNumber(text: string, now: number | null): number | null {
  const step = STEPS[text];
  if (step !== undefined) return now === null ? null : yearOf(now) + step;
  return parseNumeral(text);
}

const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function monthNumber(text: string): number | null {
  const name = MONTH_NAMES.indexOf(text.slice(0, 3).toLowerCase());
  return name >= 0 ? name + 1 : parseNumeral(text);
}

function stepOf(words: string): number {
  const lower = words.toLowerCase();
  const key = [lower, lower.slice(0, 2), lower.slice(0, 1)].find((part) => STEPS[part] !== undefined);
  return key === undefined ? 0 : (STEPS[key] ?? 0);
}

function lastN(groups: Groups, now: number): Range | null {
  const count = parseNumeral(groups.n ?? "");
  const unit = UNITS[(groups.u ?? "").toLowerCase()];
  if (count === null || unit === undefined) return null;
  if (unit === "day" || unit === "week") return [formatDay(now - count * (unit === "day" ? 1 : 7) + 1), ""];
  if (unit === "month") return [`${monthFrom(now, -count)}${formatDay(now).slice(7)}`, ""];
  return [`${yearOf(now) - count}${formatDay(now).slice(4)}`, ""];
}

/** 「三年前」 is that year, 「两个月前」 that month. */
function ago(groups: Groups, now: number): Range | null {
  const count = parseNumeral(groups.n ?? "") ?? ENGLISH_NUMBERS[(groups.n ?? "").toLowerCase()] ?? null;
  const unit = UNITS[(groups.u ?? groups.m ?? "").toLowerCase()];
  if (count === null) return null;
  return same(unit === "year" ? String(yearOf(now) - count) : monthFrom(now, -count));
}

function monthFrom(now: number, step: number): string {
  const months = yearOf(now) * 12 + monthOf(now) - 1 + step;
  return formatMonth(Math.floor(months / 12), (months % 12) + 1);
}

function same(text: string): Range {
  return [text, text];
}
