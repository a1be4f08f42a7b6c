/** The year of a sheet that prints none, as its texts imply it. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { dayOf, weekdayOf } from "../../text/calendar.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { WEEKDAY_DATE } from "./year.rules.ts";
import { yearEvidence } from "./year-evidence.ts";

/** Days of the week come round on the same date in no fewer years. */
const WEEKDAYS_RETURN = 5;
/** So many years ahead lie goals that a text does not mark as such. */
const UNMARKED_GOAL = 2;

/** The year in which a sheet of that month was printed, or `null` where its texts do not tell it. */
export function impliedYear(
  texts: readonly string[],
  month: number | null,
  lexicons: Lexicons,
): number | null {
  const { own, near, past } = yearEvidence(texts, month, lexicons);
  const since = Math.max(...past);
  const latest = (years: readonly number[]): number =>
    Math.max(...years.filter((year) => year >= since - UNMARKED_GOAL));
  const told = [latest(own), latest(near)].find(Number.isFinite);
  const fits = weekdayTest(texts);
  return told === undefined ? next(since, fits) : nearest(told, fits);
}

type Fits = (year: number) => boolean;

/** Whether all days that are told with their weekday have it in a year; `null` where none is told so. */
function weekdayTest(texts: readonly string[]): Fits | null {
  const days = texts.flatMap((text) =>
    [...text.matchAll(WEEKDAY_DATE.pattern)].map(({ groups = {} }) => ({
      month: Number(groups.month ?? groups.month2),
      date: Number(groups.date ?? groups.date2),
      weekday: parseNumeral(groups.weekday ?? groups.weekday2 ?? "") ?? 7,
    })),
  );
  if (days.length === 0) return null;
  return (year) =>
    days.every(({ month, date, weekday }) => {
      const day = dayOf(year, month, date);
      return day !== null && weekdayOf(day) === weekday;
    });
}

function nearest(year: number, fits: Fits | null): number {
  const around = [0, 1, -1, 2, -2].map((step) => year + step);
  return (fits === null ? undefined : around.find(fits)) ?? year;
}

/** The first year since then in which the weekdays are right. */
function next(since: number, fits: Fits | null): number | null {
  if (fits === null || !Number.isFinite(since)) return null;
  return Array.from({ length: WEEKDAYS_RETURN }, (_, step) => since + step).find(fits) ?? null;
}
