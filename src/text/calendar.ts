/**
 * Days as whole numbers, so that dates can be counted with. The Gregorian calendar is counted in eras of 400 years whose years begin in
 * March, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": no `Date` is made for each of the many days of a page.
 */

/** Days since 1970-01-01. */
export type Day = number;

/** Days of 400 years, after which the calendar begins anew, and from the 1st of March of the year 0 to 1970-01-01. */
const ERA = 146_097;
const EPOCH = 719_468;

/** A day's parts. Years are counted from March, so that the leap day is the last of its year. */
function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + EPOCH;
  const era = Math.floor(shifted / ERA);
  const inEra = shifted - era * ERA;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The day of a year, month and day of month; `null` where the calendar has none (2月30日). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const ofMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(ofMarch / 400);
  const inEra = ofMarch - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const day = era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - EPOCH;
  const parts = partsOf(day);
  return parts.month === month && parts.date === date ? day : null;
}

/** The day that `YYYY-MM-DD` names, or `null`. */
export function parseDay(text: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "");
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function yearOf(day: Day): number {
  return partsOf(day).year;
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return partsOf(day).month;
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${formatMonth(year, month)}-${String(date).padStart(2, "0")}`;
}

/** `YYYY-MM`. */
export function formatMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
