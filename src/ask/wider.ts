/** Rows of a statement, and what a question that found nothing finds without its role, its types or its period. */
import type { LibraryQuery } from "../store/library.ts";
import type { AnswerLanguage, Cells } from "./answer.ts";
import type { Bound } from "./bind.ts";
import type { Intent, Reading } from "./intent.ts";
import { MAX_ROWS, runCounted, runNamed, type Source } from "./mentions.ts";
import { isInPeriod } from "./period.ts";
import { fill, unitOf } from "./sentence.ts";
import { WORDING } from "./wording.rules.ts";

interface Narrowing {
  readonly what: "role" | "types" | "period";
  readonly params: readonly string[];
  /** The value that narrows nothing. */
  readonly none: unknown;
  /** The column that the statement compares, and whether it lets a row through. */
  readonly column: string;
  readonly lets: (value: unknown, params: Cells) => boolean;
}

const NARROWINGS: readonly Narrowing[] = [
  {
    what: "role",
    params: ["role"],
    none: "",
    column: "roles",
    lets: (value, { role }) => Array.isArray(value) && value.includes(role),
  },
  {
    what: "types",
    params: ["types"],
    none: [],
    column: "type",
    lets: (value, { types }) => Array.isArray(types) && types.includes(value),
  },
  {
    what: "period",
    params: ["from", "to"],
    none: "",
    column: "date",
    lets: (value, { from, to }) => typeof value === "string" && isInPeriod(value, String(from), String(to)),
  },
];

export interface Found {
  readonly rows: readonly Cells[];
  /** Whether more rows are known than were read. */
  readonly truncated: boolean;
  /** What the statement gives without any of its narrowings; `null` where that was not read. */
  readonly wide: readonly Cells[] | null;
}

/**
 * Rows of a statement. About named things it runs without its narrowings, and the rows themselves tell which are meant: those of
 * a question that finds nothing are at hand then for what a wider one would find.
 */
export async function findRows(source: Source, query: LibraryQuery, params: Cells): Promise<Found> {
  const set = narrowingsOf(params);
  const isAboutNamed = query.params.some(({ fallback, type }) => fallback === null && type === "strings");
  const isTold = set.every(({ column }) => query.columns.includes(column));
  const tells = set.length > 0 && isAboutNamed && isTold;
  const wide = tells ? await runWithout(source, query.name, params, set) : null;
  if (wide === null || wide.length >= MAX_ROWS)
    return { ...(await runCounted(source, query.name, params)), wide: null };
  const rows = wide.filter((row) => set.every((one) => one.lets(row[one.column], params)));
  return { rows, truncated: false, wide };
}

/** What would be found without the role, the types or the period; `wide` as `findRows` gave it. */
export async function wider(
  source: Source,
  { intent }: Reading,
  { params }: Bound,
  wide: Found["wide"],
  language: AnswerLanguage,
): Promise<readonly string[]> {
  const set = narrowingsOf(params);
  if (set.length === 0 || intent.query === null) return [];
  const without = await rowsWithout(source, intent.query, params, set, wide);
  return set.flatMap(({ what }, at) => said(intent, what, without[at] ?? [], language));
}

function narrowingsOf(params: Cells): readonly Narrowing[] {
  return NARROWINGS.filter((one) => one.params.some((name) => name in params && String(params[name]) !== ""));
}

function said(
  intent: Intent,
  what: Narrowing["what"],
  rows: readonly Cells[],
  language: AnswerLanguage,
): readonly string[] {
  const count = new Set(rows.map(({ id }) => id)).size;
  if (count === 0) return [];
  const unit = unitOf(intent, count, language);
  return [fill(WORDING.wider, language, { what: WORDING[what][language], count, unit })];
}

/** Rows without each of the narrowings: one run for all of them where its rows show what the others compare. */
async function rowsWithout(
  source: Source,
  query: string,
  params: Cells,
  set: readonly Narrowing[],
  wide: Found["wide"],
): Promise<readonly (readonly Cells[])[]> {
  const all = wide ?? (await runWithout(source, query, params, set));
  if (all.length === 0 || set.length === 1) return set.map(() => all);
  const isWhole = all.length < MAX_ROWS && set.every(({ column }) => column in (all[0] ?? {}));
  if (!isWhole) return Promise.all(set.map((one) => runWithout(source, query, params, [one])));
  return set.map((left) =>
    all.filter((row) => set.every((one) => one === left || one.lets(row[one.column], params))),
  );
}

function runWithout(source: Source, query: string, params: Cells, some: readonly Narrowing[]) {
  const names = some.flatMap((one) => one.params.map((name): [string, unknown] => [name, one.none]));
  const known = names.filter(([name]) => name in params);
  return runNamed(source, query, { ...params, ...Object.fromEntries(known) });
}
