/** The year of a sheet that prints none, as its texts imply it. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { dayOf, weekdayOf } from "../../text/calendar.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { feastDays } from "./feast-days.ts";
import {
  AHEAD_OF_YEAR,
  COUNTED_FEAST,
  JUBILEE,
  LONG_AGO,
  PLAIN_YEAR,
  PLAN_ENDS,
  PLAN_YEAR,
  PLANS_SINCE,
  WEEKDAY_DATE,
  YEAR_AHEAD,
  YEAR_DONE,
  YEAR_PLANNED,
} from "./year.rules.ts";

/** How a text speaks of a year. */
interface Mention {
  readonly year: number;
  readonly planned: boolean;
  readonly done: boolean;
  /** Told as a date of somebody's past: 1956年创办. */
  readonly past: boolean;
}

/** Characters of a clause that say how it speaks of its year. */
const BEFORE = 12;
const AFTER = 18;
/** In these months papers speak of the year to come, and of the one gone by. */
const YEARS_END = 12;
const YEARS_START = 2;

/** The year in which a sheet of that month was printed, or `null` where its texts name none. */
export function impliedYear(
  texts: readonly string[],
  month: number | null,
  lexicons: Lexicons,
): number | null {
  const mentions = texts.flatMap((text) => [...namedYears(text), ...countedYears(text, lexicons)]);
  const latest = latestOf(mentions);
  if (latest === null) return null;
  return weekdayYear(texts, latest) ?? turned(latest, mentions, month);
}

/** The latest year that is spoken of as more than a date of somebody's past. */
function latestOf(mentions: readonly Mention[]): number | null {
  const years = mentions.filter(({ past }) => !past).map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
}

/** The year that texts name as past or present. */
function namedYears(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(PLAIN_YEAR.pattern)) {
    const end = match.index + match[0].length;
    const before = /[^，。；]*$/u.exec(text.slice(Math.max(0, match.index - BEFORE), match.index))?.[0] ?? "";
    const after = /^[^。；]*/u.exec(text.slice(end, end + AFTER))?.[0] ?? "";
    if (AHEAD_OF_YEAR.pattern.test(before) || YEAR_AHEAD.pattern.test(after)) continue;
    const around = `${before}|${after}`;
    mentions.push({
      year: Number(match[1]),
      planned: YEAR_PLANNED.pattern.test(around),
      done: YEAR_DONE.pattern.test(around),
      past: LONG_AGO.pattern.test(around),
    });
  }
  return mentions;
}

/** 第39个教师节, 建党100周年: a count of a feast that began in a known year. */
function countedYears(text: string, lexicons: Lexicons): Mention[] {
  const feasts = feastDays(lexicons);
  const years: (number | null)[] = [];
  for (const match of text.matchAll(COUNTED_FEAST.pattern)) {
    const name = feasts.at(text, match.index + match[0].length);
    const count = parseNumeral(match[1] ?? "");
    if (name !== null && count !== null) years.push(feasts.yearOf(name, count));
  }
  for (const match of text.matchAll(JUBILEE.pattern)) {
    const count = parseNumeral(match[2] ?? "");
    const of = match[1] ?? "";
    for (let at = 0; at < of.length && count !== null; at++)
      if (feasts.has(of.slice(at))) years.push(feasts.yearOf(of.slice(at), count));
  }
  years.push(...plannedYears(text));
  return years.flatMap((year) => (year === null ? [] : { year, planned: false, done: false, past: false }));
}

/** “十二五”开局之年: the twelfth plan of five years begins. */
function plannedYears(text: string): (number | null)[] {
  return [...text.matchAll(PLAN_YEAR.pattern)].map((match) => {
    const plan = parseNumeral(match[1] ?? "");
    if (plan === null) return null;
    return PLANS_SINCE + 5 * plan + (PLAN_ENDS.has(match[2] ?? "") ? 4 : 0);
  });
}

/** 3月7日（星期二）: the year near the latest in which that day has that weekday. */
function weekdayYear(texts: readonly string[], latest: number): number | null {
  for (const text of texts) {
    for (const match of text.matchAll(WEEKDAY_DATE.pattern)) {
      const wanted = parseNumeral(match[3] ?? "") ?? 7;
      const day = (year: number) => dayOf(year, Number(match[1]), Number(match[2]));
      const fits = [latest, latest + 1, latest - 1].find((year) => {
        const date = day(year);
        return date !== null && weekdayOf(date) === wanted;
      });
      if (fits !== undefined) return fits;
    }
  }
  return null;
}

/** In December 2023 is still ahead where all speak of its plans; in January 2022 is over where all speak of its results. */
function turned(latest: number, mentions: readonly Mention[], month: number | null): number {
  const of = mentions.filter(({ year }) => year === latest);
  if (month === null || of.length === 0) return latest;
  if (month >= YEARS_END && of.every(({ planned }) => planned)) return latest - 1;
  return month <= YEARS_START && of.every(({ done }) => done) ? latest + 1 : latest;
}
