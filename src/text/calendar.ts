/** Days as whole numbers, so that dates can be counted with. */

/** Days since 1970-01-01. */
export type Day = number;

const MS = 86_400_000;

/** The day of a year, month and day of month; `null` where the calendar has none (2月30日). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? Math.round(time.getTime() / MS)
    : null;
}

/** The day that `YYYY-MM-DD` names, or `null`. */
export function parseDay(text: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "");
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: Day): number {
  return new Date(day * MS).getUTCDay() || 7;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** `YYYY-MM`. */
export function formatMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
