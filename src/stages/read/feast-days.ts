/** Days that a page may name instead of its date, and the years that counts of them tell: 第39个教师节, 建党100周年. */

import type { Lexicons, TermRow } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { type Day, dayOf, weekdayOf } from "../../text/calendar.ts";
import { lunarDay, lunarEve } from "../../text/lunar.ts";

export interface FeastDays {
  /** The longest feast that starts at `at`, or `null`. */
  at(text: string, at: number): string | null;
  has(name: string): boolean;
  /** The day on which the feast falls in `year`; `null` where it is no day. */
  dayOf(name: string, year: number): Day | null;
  /** The year of the n-th, or `null` where nobody counts. */
  yearOf(name: string, count: number): number | null;
}

/** Share of a year by which a solar term moves on, and the first year of the century that the constants are for. */
const DRIFT = 0.2422;
const CENTURY = 2000;
/** Terms of these months are reckoned before the leap day. */
const BEFORE_LEAP = 2;

export const feastDays = oncePer(readFeasts);

function readFeasts(lexicons: Lexicons): FeastDays {
  const rows = new Map(lexicons.terms("feasts").map((row) => [row.term, row]));
  const names = [...rows.keys()].sort((a, b) => b.length - a.length);
  return {
    at: (text, at) => names.find((name) => text.startsWith(name, at)) ?? null,
    has: (name) => rows.has(name),
    dayOf: (name, year) => {
      const row = rows.get(name);
      return row === undefined ? null : feastDay(row, year);
    },
    yearOf: (name, count) => {
      const since = rows.get(name)?.values.since ?? "";
      return since === "" ? null : Number(since) + count;
    },
  };
}

function feastDay({ values }: TermRow, year: number): Day | null {
  const { kind, value = "" } = values;
  if (kind === "eve") return lunarEve(year);
  if (kind === "lunar") {
    const [month = "", date = ""] = value.split("/");
    return lunarDay(year, month, date);
  }
  if (kind === "term") return solarTerm(year, value);
  const [month, date, weekday] = value.split("-").map(Number);
  if (kind === "fixed") return dayOf(year, month ?? 0, date ?? 0);
  return kind === "weekday" ? nthWeekday(year, month ?? 0, date ?? 0, weekday ?? 0) : null;
}

/** The second Sunday of May. */
function nthWeekday(year: number, month: number, nth: number, weekday: number): Day | null {
  const first = dayOf(year, month, 1);
  return first === null ? null : first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

function solarTerm(year: number, value: string): Day | null {
  const [month, constant] = value.split("/").map(Number);
  if (month === undefined || constant === undefined || year < CENTURY) return null;
  const short = year - CENTURY;
  const leaps = Math.floor((month <= BEFORE_LEAP ? short - 1 : short) / 4);
  return dayOf(year, month, Math.floor(short * DRIFT + constant) - leaps);
}
