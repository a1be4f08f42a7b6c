/** Dates of any precision as days: `2018-03` reaches from its first to its last day. */

const MS = 86_400_000;

export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year = 0, month = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - MS).toISOString().slice(0, 10);
}

/** How many days `day` comes after `from`; negative where it comes before. */
export function daysAfter(from: string, day: string): number {
  return (Date.parse(day) - Date.parse(from)) / MS;
}
