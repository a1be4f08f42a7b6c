/** The day of print out of what a masthead tells of it, in one line or in pieces. */
import { type Day, dayOf, formatDay, weekdayOf } from "../../text/calendar.ts";
import { cycleYear, lunarDay } from "../../text/lunar.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { LATE_LUNAR_MONTH } from "./masthead.rules.ts";
import type { SheetToken } from "./sheet-line.ts";

export interface SheetDate {
  readonly date: string | null;
  /** `MM-DD` where the sheet prints no year. */
  readonly monthDay: string | null;
}

/** Around this year the cycle of sixty is read. */
const AGE = 2012;

export function sheetDate(tokens: readonly SheetToken[]): SheetDate {
  const of = (kind: SheetToken["kind"]) => tokens.filter((token) => token.kind === kind);
  const weekday = of("weekday").map(({ groups }) => parseNumeral(groups[1] ?? "") ?? 7)[0];
  const lunar = of("lunar").map(({ groups }) => groups.slice(1));
  const days = of("day").flatMap(
    ({ groups }) => dayFrom(groups.slice(1).filter((part) => /\d/.test(part))) ?? [],
  );
  const day = chosen(days, weekday) ?? pieced(of, lunar) ?? fromLunar(lunar);
  if (day !== null) return { date: formatDay(day), monthDay: null };
  const alone = of("month-day")[0]?.groups.slice(1).map(numberOf);
  const monthDay = alone?.map((part) => String(part).padStart(2, "0")).join("-");
  return { date: null, monthDay: monthDay ?? null };
}

function dayFrom(parts: readonly string[]): Day | null {
  return dayOf(numberOf(parts[0]), numberOf(parts[1]), numberOf(parts[2]));
}

function numberOf(text = ""): number {
  return parseNumeral(text) ?? Number.NaN;
}

/** Of several days the one on the weekday that the sheet prints, else the latest. */
function chosen(days: readonly Day[], weekday: number | undefined): Day | null {
  const latest = [...days].sort((a, b) => b - a);
  return latest.find((day) => weekdayOf(day) === weekday) ?? latest[0] ?? null;
}

/** 2023年3月 and 8; 2023年 and 3月8日; 2023 and 03/08; 3月8日 and 癸卯年. */
function pieced(
  of: (kind: SheetToken["kind"]) => readonly SheetToken[],
  lunar: readonly (readonly string[])[],
): Day | null {
  const month = of("month")[0]?.groups.slice(1);
  const number = of("day-number")[0]?.groups[1];
  if (month !== undefined && number !== undefined) return dayFrom([...month, number]);
  const year = of("year")[0]?.groups[1] ?? month?.[0];
  const [first, second] = of("day-number").map(({ groups }) => groups[1]);
  const apart = first === undefined || second === undefined ? undefined : [first, second];
  const monthDay = of("month-day")[0]?.groups.slice(1) ?? (year === undefined ? undefined : apart);
  if (monthDay === undefined) return null;
  if (year !== undefined) return dayFrom([year, ...monthDay]);
  const named = lunarYear(lunar);
  if (named === null) return null;
  return dayFrom([String(named + (isBeforeNewYear(numberOf(monthDay[0]), lunar) ? 1 : 0)), ...monthDay]);
}

/** January and February belong to the lunar year before until its last month is over. */
function isBeforeNewYear(month: number, lunar: readonly (readonly string[])[]): boolean {
  const lunarMonth = lunar.find((groups) => groups.length >= 2)?.at(-2) ?? "";
  return LATE_LUNAR_MONTH.pattern.test(lunarMonth) ? month <= 2 : lunarMonth === "" && month === 1;
}

function lunarYear(lunar: readonly (readonly string[])[]): number | null {
  for (const groups of lunar) {
    const year = cycleYear(groups[0] ?? "", AGE);
    if (year !== null) return year;
  }
  return null;
}

/** 农历癸卯年二月十七 alone. */
function fromLunar(lunar: readonly (readonly string[])[]): Day | null {
  const year = lunarYear(lunar);
  const [month, date] = lunar.find((groups) => groups.length >= 2)?.slice(-2) ?? [];
  if (year === null || month === undefined || date === undefined) return null;
  return lunarDay(year, month, date);
}
