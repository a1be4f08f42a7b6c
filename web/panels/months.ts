/** Events by month, without holes between the first and the last. */
import type { DeskGraph } from "../graph/graph.ts";

export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly total: number;
  readonly types: readonly (readonly [string, number])[];
}

/** Longest stretch with a bar for each month; a graph of centuries shows only the months that have events. */
const MOST = 240;

export function monthsOf(graph: DeskGraph): readonly Month[] {
  const found = new Map<string, Map<string, number>>();
  graph.forEachNode((_id, { kind, node }) => {
    const date = String(node.props.date ?? "");
    if (kind !== "Event" || date.length < 7) return;
    const month = date.slice(0, 7);
    const types = found.get(month) ?? new Map<string, number>();
    const type = String(node.props.type ?? "other");
    types.set(type, (types.get(type) ?? 0) + 1);
    found.set(month, types);
  });
  const known = [...found.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = between(first, last);
  return (all.length > MOST ? known : all).map((month) => {
    const types = [...(found.get(month) ?? [])];
    return { month, types, total: types.reduce((sum, [, count]) => sum + count, 0) };
  });
}

/** The last day of a month, `YYYY-MM-DD`. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, "0")}`;
}

function between(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split("-").map(Number);
  for (let at = first; at <= last && months.length <= MOST; ) {
    months.push(at);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    at = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  }
  return months;
}
