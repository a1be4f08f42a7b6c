/** Events in time: counted by year, month or day without holes between the first and the last, in a window that zooms. */
import type { TimelineAnswer, TimeUnit } from "../../src/http/contract.ts";
import { daysIn } from "./dates.ts";
import type { DeskGraph } from "./desk-graph.ts";

export type Counted = Pick<TimelineAnswer, "bars" | "coarser" | "undated">;

export interface Bar {
  readonly at: string;
  readonly total: number;
  readonly types: readonly (readonly [string, number])[];
}

/** First and last year, month or day shown, in the form of the unit. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export const UNITS: readonly TimeUnit[] = ["year", "month", "day"];
const LENGTH: Readonly<Record<TimeUnit, number>> = { year: 4, month: 7, day: 10 };
/** More bars than this cannot be told apart: a finer unit shows a part of the time. */
export const MOST_BARS = 186;

/** Counts the dated events of the canvas, those of switched off types left out. */
export function countCanvas(graph: DeskGraph, unit: TimeUnit, off: ReadonlySet<string>): Counted {
  const found = new Map<string, { at: string; type: string; events: number }>();
  let [coarser, undated] = [0, 0];
  graph.forEachNode((_id, { kind, node }) => {
    const type = String(node.props.type ?? "other");
    if (kind !== "Event" || off.has(type)) return;
    const date = String(node.props.date ?? "");
    if (date === "") undated += 1;
    else if (date.length < LENGTH[unit]) coarser += 1;
    else {
      const at = date.slice(0, LENGTH[unit]);
      const bar = found.get(`${at} ${type}`) ?? { at, type, events: 0 };
      bar.events += 1;
      found.set(`${at} ${type}`, bar);
    }
  });
  const bars = [...found.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { bars, coarser, undated };
}

/** The years, months or days of a span with what happened in each; types in the given order. */
export function barsOf(counted: Counted, { from, to }: Span, order: readonly string[]): readonly Bar[] {
  const found = new Map<string, Map<string, number>>();
  for (const { at, type, events } of counted.bars) {
    const types = found.get(at) ?? new Map<string, number>();
    types.set(type, (types.get(type) ?? 0) + events);
    found.set(at, types);
  }
  const bars: Bar[] = [];
  for (let at = from; at <= to && bars.length < 1_000; at = stepped(at, 1)) {
    const types = found.get(at) ?? new Map<string, number>();
    const sorted = order.flatMap((type) => (types.has(type) ? [[type, types.get(type) ?? 0] as const] : []));
    bars.push({ at, types: sorted, total: sorted.reduce((sum, [, n]) => sum + n, 0) });
  }
  return bars;
}

/** The first and the last date that is counted; `null` where nothing is. */
export function extent(counted: Counted): Span | null {
  const [first, last] = [counted.bars[0], counted.bars.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.at, to: last.at };
}

/** A year, month or day so many steps on. */
export function stepped(at: string, by: number): string {
  const [year = 0, month, day] = at.split("-").map(Number);
  const text = (value: number, width: number) => String(value).padStart(width, "0");
  if (month === undefined) return text(Math.max(0, year + by), 4);
  if (day === undefined) {
    const months = year * 12 + month - 1 + by;
    return `${text(Math.floor(months / 12), 4)}-${text((months % 12) + 1, 2)}`;
  }
  return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, 10);
}

/** How many steps lie from one to the other, both counted. */
export function lengthOf({ from, to }: Span): number {
  const [y1 = 0, m1, d1] = from.split("-").map(Number);
  const [y2 = 0, m2, d2] = to.split("-").map(Number);
  if (m1 === undefined || m2 === undefined) return y2 - y1 + 1;
  if (d1 === undefined || d2 === undefined) return (y2 - y1) * 12 + m2 - m1 + 1;
  return Math.round((Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / 86_400_000) + 1;
}

/** The same time in another unit: a coarser one holds it whole, a finer one runs from its first day to its last. */
export function inUnit({ from, to }: Span, unit: TimeUnit): Span {
  const n = LENGTH[unit];
  const last = (date: string): string => {
    if (date.length >= n) return date.slice(0, n);
    if (date.length === 4) return last(`${date}-12`);
    const [year = 0, month = 1] = date.split("-").map(Number);
    return `${date}-${String(daysIn(year, month)).padStart(2, "0")}`;
  };
  const first = (date: string) => `${date}-01-01`.slice(0, n);
  return { from: first(from), to: last(to) };
}

/** A part of the span that can be drawn; the end of it, where the newest events are. */
export function drawable(span: Span): Span {
  return lengthOf(span) <= MOST_BARS ? span : { from: stepped(span.to, 1 - MOST_BARS), to: span.to };
}

/** The finest unit in which a span is not too long to be drawn. */
export function unitOf(span: Span): TimeUnit {
  const fine = [...UNITS]
    .reverse()
    .find((unit) => lengthOf(inUnit(span, unit)) <= (unit === "day" ? 62 : 72));
  return fine ?? "year";
}
