/** Narrows rows by what the question says and the statement has no parameter for: a day, a title, former or present posts. */
import type { Bound } from "./bind.ts";
import type { Cue } from "./cues.rules.ts";
import type { Intent } from "./intent.ts";
import type { Understanding } from "./understand.ts";

type Cells = Readonly<Record<string, unknown>>;

export function narrowed(
  rows: readonly Cells[],
  of: Understanding,
  bound: Bound,
  intent: Intent,
): readonly Cells[] {
  const has = (cue: Cue) => of.cues.some((one) => one.cue === cue);
  const tests: ((row: Cells) => boolean)[] = [];
  const { period } = of;
  if (period !== null && !("from" in bound.params)) {
    tests.push((row) => isWithin(row, period.from, period.bound));
  }
  if (bound.title !== null && !("title" in bound.params)) tests.push((row) => row.title === bound.title);
  if (has("now")) tests.push((row) => row.former !== true);
  if (has("former")) tests.push((row) => !("former" in row) || row.former === true);
  const left = rows.filter((row) => tests.every((test) => test(row)));
  if (intent.present !== true || has("former")) return left;
  const present = left.filter((row) => row.former !== true);
  return present.length > 0 ? present : left;
}

/** A row tells of a day of its own, or of the time from its first to its last proof; rows without either stay. */
function isWithin(row: Cells, from: string, bound: string): boolean {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  if ("firstStated" in row) {
    const start = text(row.validFrom) || text(row.firstStated);
    const end = text(row.validTo) || text(row.lastStated);
    return (bound === "" || start <= bound) && (from === "" || end >= from);
  }
  if (!("date" in row)) return true;
  const date = text(row.date);
  return date !== "" && (from === "" || date >= from) && (bound === "" || date <= bound);
}
