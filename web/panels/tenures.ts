/** When a post was held, as far as pages say: proven stretches, open ends, single days, on one axis of years. */
import type { Fact, GraphEdge } from "../../src/http/contract.ts";

export interface Tenure {
  readonly fact: Fact;
  /** Days of the proven stretch; equal where only one day is known. */
  readonly from: string;
  readonly to: string;
  /** Whether pages say when it began or ended. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** Days on which a page printed the title. */
  readonly days: readonly string[];
}

export interface Axis {
  /** First and last year shown. */
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
  /** Share of the width, 0 to 1. */
  at(day: string): number;
}

/** The latest first; a post without any day comes last. */
export function tenuresOf(posts: readonly Fact[]): readonly Tenure[] {
  return posts
    .map((fact): Tenure => {
      const word = (name: string) => wordOf(fact.edge, name);
      const [validFrom, validTo] = [word("validFrom"), word("validTo")];
      const printed = fact.edge.props.heldOn;
      const days = Array.isArray(printed) ? (printed as readonly string[]) : [];
      const over = fact.edge.props.former === true;
      const from = validFrom || word("knownFrom") || (over ? "" : days[0] || word("firstStated"));
      const to = validTo || word("knownTo") || (over ? "" : days.at(-1) || word("lastStated"));
      return {
        fact,
        from: from || to,
        to: to || from,
        begins: validFrom !== "",
        ends: validTo !== "",
        days,
      };
    })
    .sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.from < b.from ? 1 : -1));
}

/** Whole years around everything that is dated; `null` where nothing is. */
export function axisOf(tenures: readonly Tenure[], asOf: string): Axis | null {
  const days = [...tenures.flatMap(({ from, to }) => [from, to]), asOf].filter((day) => day !== "").sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4)) + 1;
  const step = Math.max(1, Math.ceil((to - from) / 5));
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const start = Date.UTC(from, 0, 1);
  const length = Date.UTC(to, 0, 1) - start;
  return { from, to, years, at: (day) => Math.min(1, Math.max(0, (moment(day) - start) / length)) };
}

/** `2020`, `2020-05` and `2020-05-09` count from their first day. */
function moment(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

function wordOf(edge: GraphEdge, name: string): string {
  const value = edge.props[name];
  return typeof value === "string" ? value : "";
}
