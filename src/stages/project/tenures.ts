/** One person's times in one post: what statements of many days prove of its beginning, its days and its end. */
import type { Statement } from "../../model/index.ts";
import { compareText } from "../../text/order.ts";
import { daysAfter, firstDay, lastDay } from "./known-days.ts";

export interface Dated {
  readonly statement: Pick<Statement, "id" | "props">;
  /** Edition date, "" where the page has none. */
  readonly date: string;
}

/** One time in office. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as told; days are `YYYY-MM-DD`. */
export interface Tenure<T extends Dated = Dated> {
  readonly stated: T[];
  /** When it began and ended, as wording tells. */
  from: string | null;
  to: string | null;
  /** Days on which it is proven: of print, or told. */
  readonly days: Set<string>;
  /** The first day on which it is known to be over. */
  over: string | null;
}

type Kind = "begins" | "held" | "ends" | "over";

interface Mark<T extends Dated> {
  readonly kind: Kind;
  readonly date: string;
  readonly by: T;
}

/** Marks of one day in the order in which they can be true. */
const ORDER: Readonly<Record<Kind, number>> = { begins: 0, held: 1, ends: 2, over: 3 };

/** A title printed so many days behind its end is a slip of the page, no second time in office. */
const LAG = 31;
const DAY_LENGTH = "YYYY-MM-DD".length;

/** In time order; every statement stands in exactly one of them. */
export function tenuresOf<T extends Dated>(stated: readonly T[]): readonly Tenure<T>[] {
  const marks = stated.flatMap(marksOf).sort(inOrder);
  const tenures: Tenure<T>[] = [];
  const placed = new Set<T>();
  for (const mark of marks) {
    let tenure = tenures.at(-1);
    if (tenure === undefined || opensNew(tenure, mark)) {
      tenure = { stated: [], from: null, to: null, days: new Set(), over: null };
      tenures.push(tenure);
    }
    take(tenure, mark);
    if (!placed.has(mark.by)) tenure.stated.push(mark.by);
    placed.add(mark.by);
  }
  return tenures.filter((tenure) => tenure.stated.length > 0);
}

function marksOf<T extends Dated>(by: T): readonly Mark<T>[] {
  const { props } = by.statement;
  const told = typeof props.date === "string" ? props.date : "";
  const toldTo = typeof props.dateTo === "string" ? props.dateTo : "";
  const isOver = props.former === true || props.state === "ends" || toldTo !== "";
  const marks: Mark<T>[] = [{ kind: isOver ? "over" : "held", date: by.date, by }];
  if (props.state === "ends") return told === "" ? marks : [...marks, { kind: "ends", date: told, by }];
  if (told !== "" && (props.state === "begins" || toldTo !== ""))
    marks.push({ kind: "begins", date: told, by });
  else if (told.length === DAY_LENGTH) marks.push({ kind: "held", date: told, by });
  if (toldTo !== "") marks.push({ kind: "ends", date: toldTo, by });
  return marks;
}

/** Undated marks come first: they open nothing and close nothing. */
function inOrder<T extends Dated>(a: Mark<T>, b: Mark<T>): number {
  return (
    compareText(a.date, b.date) ||
    ORDER[a.kind] - ORDER[b.kind] ||
    compareText(a.by.statement.id, b.by.statement.id)
  );
}

function opensNew<T extends Dated>({ to, over }: Tenure<T>, { kind, date }: Mark<T>): boolean {
  if (kind === "ends" || kind === "over") return false;
  if (to !== null) return daysAfter(lastDay(to), firstDay(date)) > (kind === "held" ? LAG : 0);
  return over !== null && firstDay(date) > over;
}

function take<T extends Dated>(tenure: Tenure<T>, { kind, date }: Mark<T>): void {
  if (date === "") return;
  if (kind === "begins") tenure.from ??= date;
  else if (kind === "ends") close(tenure, date);
  else if (kind === "over") tenure.over = earlier(tenure.over, date);
  else if (tenure.to === null) tenure.days.add(date);
}

function close<T extends Dated>(tenure: Tenure<T>, date: string): void {
  tenure.to ??= date;
  tenure.over = earlier(tenure.over, lastDay(tenure.to));
  // What is printed on the day of the end may still bear the title.
  for (const day of tenure.days) if (day > lastDay(tenure.to)) tenure.days.delete(day);
}

function earlier(a: string | null, b: string): string {
  return a === null || b < a ? b : a;
}
