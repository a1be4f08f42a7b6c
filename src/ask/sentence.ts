/** Words the answer: what was understood, the count, the names. */
import { ATTENDANCE_ROLES, EVENT_TYPES } from "../model/index.ts";
import type { Answer, AnswerLanguage, AnswerRow, Cells, LinkedWords } from "./answer.ts";
import type { Bound } from "./bind.ts";
import { wordOf } from "./cells.ts";
import type { Intent, Reading } from "./intent.ts";
import type { Understanding } from "./understand.ts";
import { WORDING, type Wording } from "./wording.rules.ts";

const MOST_NAMES = 8;

export function fill(
  wording: Wording,
  language: AnswerLanguage,
  values: Readonly<Record<string, unknown>>,
): string {
  return wording[language].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ""));
}

/** `2022年8月，王建国主持的活动（会议）`. */
export function saysOf(of: Understanding, reading: Reading, bound: Bound, language: AnswerLanguage): string {
  const roles = bound.roles.map((role) => ATTENDANCE_ROLES[role][language]);
  const role = roles.length === 0 ? WORDING.attended[language] : roles.join(WORDING.or[language]);
  const values: Record<string, string> = { role };
  for (const param of reading.labels.keys()) values[param] = namesOf(of, reading, param, language);
  const where = [String(bound.params.place ?? ""), values.bodies ?? ""].filter((name) => name !== "");
  values.where = where.length === 0 ? "" : fill(WORDING.where, language, { name: where.join("") });
  const says = fill(reading.intent.says, language, values);
  const types = "types" in bound.params ? bound.types.map((type) => EVENT_TYPES[type][language]) : [];
  const narrowed =
    types.length === 0 ? says : fill(WORDING.narrowed, language, { says, types: types.join("/") });
  const period = of.period?.words;
  if (period === undefined) return narrowed;
  return language === "zh" ? `${period}，${narrowed}` : `${narrowed}, ${period}`;
}

function namesOf(of: Understanding, reading: Reading, param: string, language: AnswerLanguage): string {
  const labels = reading.labels.get(param);
  const parts = (reading.slots.get(param) ?? []).map((index) => {
    const mention = of.mentions[index];
    const candidates = mention?.candidates.filter(({ label }) => labels?.has(label) ?? false) ?? [];
    const names = [...new Set(candidates.map(({ name }) => name))];
    const values = { name: names.slice(0, 2).join(WORDING.joint[language]), count: candidates.length };
    if (names.length > 2) return fill(WORDING.several, language, values);
    if (candidates.length > names.length) return fill(WORDING.sameName, language, values);
    return names.join(WORDING.joint[language]);
  });
  return parts.join(WORDING.joint[language]);
}

/** How many different things the rows tell of. */
export function countOf(rows: readonly AnswerRow[]): number {
  return new Set(rows.map((row) => row.id)).size;
}

export function unitOf({ unit }: Pick<Intent, "unit">, count: number, language: AnswerLanguage): string {
  return language === "zh" ? unit.zh : unit.en[count === 1 ? 0 : 1];
}

export function answeredSentence(
  intent: Intent,
  says: string,
  { rows, truncated }: Pick<Answer, "rows" | "truncated">,
  language: AnswerLanguage,
): string {
  const count = countOf(rows);
  const unit = unitOf(intent, count, language);
  if (intent.yesno === true) return fill(WORDING.yes, language, { says, count: rows.length });
  if (intent.per !== undefined) {
    return fill(WORDING.compared, language, { says, names: tally(intent, intent.per, rows, language) });
  }
  if (intent.most !== undefined) return superlative(intent.names, intent.most, says, rows, language);
  const wording = truncated ? WORDING.answeredInPart : WORDING.answered;
  return fill(wording, language, { says, count, unit, names: listed(intent, rows, language) });
}

/** Rows come by a number: everybody with the first number is meant. */
function superlative(
  named: Intent["names"],
  most: NonNullable<Intent["most"]>,
  says: string,
  rows: readonly AnswerRow[],
  language: AnswerLanguage,
): string {
  const [column = ""] = [named].flat();
  const numberOf = ({ cells }: AnswerRow) => Number(cells[most.column] ?? 0);
  const names = (some: readonly AnswerRow[], told: (row: AnswerRow) => string) =>
    some.slice(0, MOST_NAMES).map(told).join(WORDING.joint[language]) +
    (some.length > MOST_NAMES ? WORDING.rest[language] : "");
  const nameOf = ({ cells }: AnswerRow) => String(cells[column]);
  const [top] = rows;
  const count = top === undefined ? 0 : numberOf(top);
  const first = rows.filter((row) => numberOf(row) === count);
  const next = rows.filter((row) => numberOf(row) !== count);
  const then = names(next, (row) => `${nameOf(row)} ${numberOf(row)}`);
  const rest = next.length === 0 ? "" : fill(WORDING.next, language, { names: then });
  const unit = unitOf(most, count, language);
  return fill(WORDING.most, language, { says, names: names(first, nameOf), count, unit, rest });
}

function tally(intent: Intent, per: string, rows: readonly AnswerRow[], language: AnswerLanguage): string {
  const counts = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = String(row.cells[per] ?? "");
    counts.set(key, (counts.get(key) ?? new Set()).add(row.id));
  }
  const sorted = [...counts].sort(([, a], [, b]) => b.size - a.size);
  return sorted
    .map(([name, { size }]) =>
      fill(WORDING.times, language, { name, count: size, unit: unitOf(intent, size, language) }),
    )
    .join(WORDING.joint[language]);
}

function listed(intent: Intent, rows: readonly AnswerRow[], language: AnswerLanguage): string {
  const columns = [intent.names].flat();
  const name = (row: AnswerRow) =>
    columns.map((column) => wordOf(String(row.cells[column] ?? ""), language)).join(" ");
  const names = [...new Set(rows.map(name))];
  const rest = names.length > MOST_NAMES ? WORDING.rest[language] : "";
  return names.slice(0, MOST_NAMES).join(WORDING.joint[language]) + rest;
}

/** Those whose post pages leave open for the time that was asked about, or what they did then. */
export function saysUnproven(rows: readonly Cells[], language: AnswerLanguage): readonly string[] {
  const events = new Set(rows.flatMap(({ event }) => (typeof event === "string" ? [event] : [])));
  if (events.size === 0) return rows.map((row) => fill(WORDING.unproven, language, row));
  const rest = events.size > MOST_NAMES ? WORDING.rest[language] : "";
  const names = [...events].slice(0, MOST_NAMES).join(WORDING.joint[language]) + rest;
  return [fill(WORDING.unprovenThen, language, { count: events.size, names })];
}

/** Names that nobody bears are answered for those one character away: it is said first. Empty where none is a guess. */
export function saysGuessed(linked: readonly LinkedWords[], language: AnswerLanguage): string {
  const guesses = linked.filter(({ via }) => via === "similar");
  const told = guesses.map(({ words, entities }) => {
    const names = [...new Set(entities.map(({ name }) => name))].join(WORDING.or[language]);
    return fill(WORDING.guessed, language, { words, names });
  });
  return told.map((sentence) => `${sentence}${language === "zh" ? "" : " "}`).join("");
}
