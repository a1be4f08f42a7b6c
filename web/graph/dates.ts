/** Dates as people type them, brought to `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */

/** `2024-3-5`, `2024/03/05`, `2024.3`, `20240305`, 2024年3月5日; digits of full width count. */
const FORM = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年|(\d{2})(\d{2}))?$/;

/** `null` for what is no date, such as 2024-02-30. */
export function readDate(typed: string): string | null {
  const plain = typed.normalize("NFKC").replace(/\s/g, "");
  const [, year, m1, d1, m2, d2] = FORM.exec(plain) ?? [];
  if (year === undefined) return null;
  const [month, day] = [m1 ?? m2, d1 ?? d2].map((part) => part?.padStart(2, "0"));
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
    ? `${year}-${month}-${day}`
    : null;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first and the last day of a year, a month or a day. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return `${date}-${String(daysIn(year, month)).padStart(2, "0")}`;
}
