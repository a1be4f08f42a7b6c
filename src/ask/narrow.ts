/** Narrows rows by what the question says and the statement has no parameter for: a day, a title, roles, sides, a place. */
import type { Span } from "../model/index.ts";
import type { Cells } from "./answer.ts";
import type { Bound } from "./bind.ts";
import { type Cue, DEPUTY, PLACE_ENDING } from "./cues.rules.ts";
import type { Intent, Reading } from "./intent.ts";
import { isInPeriod } from "./period.ts";
import { sideOf } from "./side.ts";
import { isHeldAbout, nearestProof, standingOf } from "./standing.ts";
import type { Understanding } from "./understand.ts";

type Test = (row: Cells) => boolean;

export interface Narrowed {
  readonly rows: readonly Cells[];
  /**
   * Posts that may have been held in the period, yet no page proves it; `day` is the nearest that one does. Or what somebody
   * did who may have held the post at that time.
   */
  readonly unproven: readonly Cells[];
  /** Words that nothing else explained and that told rows apart. */
  readonly used: readonly Span[];
}

export function narrowed(
  rows: readonly Cells[],
  of: Understanding,
  { intent, slots }: Reading,
  bound: Bound,
): Narrowed {
  const tests = testsOf(of, bound, intent);
  const fitting = rows.filter((row) => tests.every((test) => test(row)));
  if (fitting.some((row) => "heldOn" in row && "date" in row)) return inPost(fitting, of, slots);
  const { period } = of;
  const standing = (row: Cells) => standingOf(row, period?.from ?? "", period?.bound ?? "");
  if (period !== null && "firstStated" in (fitting[0] ?? {})) {
    const held = fitting.filter((row) => standing(row) === "held");
    const open = held.length > 0 ? [] : fitting.filter((row) => standing(row) === "unknown");
    const unproven = open.map((row) => ({ ...row, day: nearestProof(row, period.from, period.bound) }));
    return { ...sifted(held, of, slots), unproven };
  }
  // A tie need not say the word: who is tied would be told apart by what happens to name the city.
  if (intent.tied === true) return { rows: fitting, used: [], unproven: [] };
  return { ...sifted(presentOf(fitting, of, intent), of, slots), unproven: [] };
}

/** What somebody did counts for a post that was held at that time. */
function inPost(rows: readonly Cells[], of: Understanding, slots: Reading["slots"]): Narrowed {
  const day = ({ date }: Cells) => String(date ?? "");
  const held = rows.filter((row) => isHeldAbout(row, day(row)));
  const known = new Set(held.map(({ id }) => id));
  const open = rows.filter((row) => !known.has(row.id) && standingOf(row, day(row), day(row)) !== "not-held");
  return { ...sifted(held, of, slots), unproven: sifted(open, of, slots).rows };
}

function has(of: Understanding, cue: Cue): boolean {
  return of.cues.some((one) => one.cue === cue);
}

function testsOf(of: Understanding, bound: Bound, intent: Intent): readonly Test[] {
  const tests: Test[] = [];
  const { period } = of;
  if (period !== null && !("from" in bound.params)) {
    tests.push((row) => "firstStated" in row || isOn(row, period.from, period.bound));
  }
  if (bound.title !== null && !("title" in bound.params)) tests.push((row) => row.title === bound.title);
  if (has(of, "now")) tests.push((row) => row.former !== true);
  if (has(of, "former")) tests.push((row) => !("former" in row) || row.former === true);
  if (bound.roles.length > 1) {
    tests.push((row) => !Array.isArray(row.roles) || bound.roles.some((role) => isIn(role, row.roles)));
  }
  const ranks = new Set(of.cues.flatMap(({ row }) => row.rank ?? []));
  if (ranks.size === 1 && intent.ranked === true) {
    tests.push((row) => DEPUTY.test(String(row.role)) === ranks.has("deputy"));
  }
  const turns = new Set(of.cues.flatMap(({ row }) => row.turn ?? []));
  const [turn] = turns;
  if (turns.size === 1 && turn !== undefined) {
    // Posts of somebody stay, with what days are known; changes are asked for by their day.
    tests.push(
      (row) =>
        !(turn in row) ||
        "firstStated" in row ||
        isWithin(row[turn], period?.from ?? "", period?.bound ?? ""),
    );
  }
  const side = intent.sides === true ? sideOf(of) : null;
  if (side !== null) tests.push((row) => !(side in row) || bound.names.has(String(row[side])));
  return tests;
}

function isIn(role: string, roles: unknown): boolean {
  return Array.isArray(roles) && roles.includes(role);
}

/** A row tells of a day of its own; rows without one stay. */
function isOn(row: Cells, from: string, bound: string): boolean {
  return !("date" in row) || isWithin(row.date, from, bound);
}

function isWithin(day: unknown, from: string, bound: string): boolean {
  const date = typeof day === "string" ? day : "";
  return date !== "" && isInPeriod(date, from, bound);
}

function presentOf(rows: readonly Cells[], of: Understanding, intent: Intent): readonly Cells[] {
  if (intent.present !== true || has(of, "former")) return rows;
  const present = rows.filter((row) => row.former !== true);
  return present.length > 0 ? present : rows;
}

/** 「绵阳新型显示产业链的链长」: where a word that nothing explains stands in some rows and not in others, those are meant. */
function sifted(
  rows: readonly Cells[],
  of: Understanding,
  slots: Reading["slots"],
): { readonly rows: readonly Cells[]; readonly used: readonly Span[] } {
  const taken = new Set([...slots.values()].flat());
  const spare = of.mentions.filter(({ candidates }, index) => {
    return !taken.has(index) && candidates.some(({ label }) => label === "Place");
  });
  const used: Span[] = [];
  let left = rows;
  for (const span of [...of.residue, ...spare]) {
    const word = of.text.slice(span.start, span.end).replace(PLACE_ENDING, "");
    if (word.length < 2) continue;
    const telling = left.filter((row) => JSON.stringify(Object.values(row)).includes(word));
    if (telling.length === 0) continue;
    used.push(span);
    left = telling;
  }
  return { rows: left, used };
}
