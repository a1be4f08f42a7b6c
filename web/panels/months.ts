/** Events by month, by year where they spread over many, without holes between the first and the last. */
import type { DeskGraph } from "../graph/graph.ts";

export interface Month {
  /** `YYYY-MM`, or `YYYY` on a long timeline. */
  readonly month: string;
  readonly total: number;
  readonly types: readonly (readonly [string, number])[];
}

/** A longer stretch than this is shown by year. */
const MONTHS = 60;
const YEARS = 300;

export function monthsOf(graph: DeskGraph): readonly Month[] {
  const months = datesOf(graph, 7);
  const stretch = between([...months.keys()].sort(), MONTHS);
  if (stretch !== null) return rows(stretch, months);
  const years = datesOf(graph, 4);
  const known = [...years.keys()].sort();
  return rows(between(known, YEARS) ?? known, years);
}

/** The first and the last day of a month or year, `YYYY-MM-DD`. */
export function firstDay(month: string): string {
  return month.length === 4 ? `${month}-01-01` : `${month}-01`;
}

export function lastDay(month: string): string {
  if (month.length === 4) return `${month}-12-31`;
  const [year = 0, number = 1] = month.split("-").map(Number);
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, "0")}`;
}

/** How many events of each type fall on each date cut to `length` characters. */
function datesOf(graph: DeskGraph, length: 4 | 7): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  graph.forEachNode((_id, { kind, node }) => {
    const date = String(node.props.date ?? "");
    if (kind !== "Event" || date.length < length) return;
    const key = date.slice(0, length);
    const types = found.get(key) ?? new Map<string, number>();
    const type = String(node.props.type ?? "other");
    types.set(type, (types.get(type) ?? 0) + 1);
    found.set(key, types);
  });
  return found;
}

function rows(
  keys: readonly string[],
  found: ReadonlyMap<string, ReadonlyMap<string, number>>,
): readonly Month[] {
  return keys.map((month) => {
    const types = [...(found.get(month) ?? [])];
    return { month, types, total: types.reduce((sum, [, count]) => sum + count, 0) };
  });
}

/** Every month or year from the first known to the last; `null` where that is more than `most`. */
function between(known: readonly string[], most: number): readonly string[] | null {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let at = first; at <= last; at = next(at)) {
    if (all.length === most) return null;
    all.push(at);
  }
  return all;
}

function next(key: string): string {
  const [year = 0, month] = key.split("-").map(Number);
  const text = (value: number, width: number) => String(value).padStart(width, "0");
  if (month === undefined) return text(year + 1, 4);
  return month === 12 ? `${text(year + 1, 4)}-01` : `${text(year, 4)}-${text(month + 1, 2)}`;
}
