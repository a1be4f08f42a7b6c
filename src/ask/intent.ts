/** Intent rows, their patterns as read, and the choice of the row that explains most of a question. */
import { NODE_LABELS, type NodeLabel, RuleError } from "../model/index.ts";
import type { AnswerLanguage } from "./answer.ts";
import { CUES, type Cue, SHADES } from "./cues.rules.ts";

/** How things are counted: 「3 场」, `1 event`, `3 events`. */
export interface Unit {
  readonly zh: string;
  readonly en: readonly [one: string, more: string];
}

export interface IntentRow {
  readonly id: string;
  /** Statement of the library; `null` for what the store answers by itself (paths). */
  readonly query: string | null;
  /**
   * Bags of slots and cues: `{Person|Enterprise:ids}` is a mention of such a thing bound to the parameter `ids` (with `+` all of
   * them), `who` a cue, `who|which` one or more of several, `period` a named time, `?` what may be missing.
   */
  readonly patterns: readonly string[];
  /** What was understood, with `{ids}` and other parameters in it. */
  readonly says: Readonly<Record<AnswerLanguage, string>>;
  /** Column, or columns, that name the things found. */
  readonly names: string | readonly string[];
  /** Column whose values are counted against each other. */
  readonly per?: string;
  /** Whether it is answered by yes or by "no record". */
  readonly yesno?: boolean;
  /** Whether rows are people, who are shown with their posts. */
  readonly posts?: boolean;
  /** The column by whose number the rows come, the largest first, and what it counts. */
  readonly most?: { readonly column: string; readonly unit: Unit };
  /** Whether rows are what ties people to the thing asked about: those who lead it first, then those with most ties. */
  readonly tied?: boolean;
  /** Whether former posts are left out unless they are asked for or nothing else is known. */
  readonly present?: boolean;
  /** Whether rows have the role in which somebody leads, 链长 or 副链长. */
  readonly ranked?: boolean;
  /** Whether the thing asked about stands on one side of a directed tie, told by words and their order. */
  readonly sides?: boolean;
  readonly unit: Unit;
  /** Questions that are read this way; `[Person 王建国]` marks a name and what it names. */
  readonly examples: Readonly<Record<AnswerLanguage, readonly string[]>>;
}

/** Titles of posts are no nodes, yet they fill slots. */
export type SlotLabel = NodeLabel | "Title";

interface Slot {
  readonly labels: ReadonlySet<SlotLabel>;
  readonly param: string;
  readonly many: boolean;
  readonly optional: boolean;
}

interface CueNeed {
  readonly any: ReadonlySet<Cue>;
  readonly optional: boolean;
}

interface Pattern {
  readonly slots: readonly Slot[];
  readonly cues: readonly CueNeed[];
  readonly period: boolean;
}

export interface Intent extends IntentRow {
  readonly parsed: readonly Pattern[];
}

/** What a question is made of, as far as intents are concerned. */
export interface Ingredients {
  /** One entry a mention in the order of the question: the labels that its candidates have. */
  readonly mentions: readonly ReadonlySet<SlotLabel>[];
  readonly cues: ReadonlySet<Cue>;
  readonly hasPeriod: boolean;
}

export interface Reading {
  readonly intent: Intent;
  /** Parameter → indexes of mentions. */
  readonly slots: ReadonlyMap<string, readonly number[]>;
  readonly labels: ReadonlyMap<string, ReadonlySet<SlotLabel>>;
  readonly usedCues: ReadonlySet<Cue>;
  readonly score: number;
}

const SLOT = /^\{([A-Za-z|]+):([a-z]+)(\+?)\}(\??)$/;
const KNOWN_CUES: ReadonlySet<string> = new Set(CUES.map(({ cue }) => cue));
const KNOWN_LABELS: ReadonlySet<string> = new Set([...NODE_LABELS, "Title"]);

/** Reads the patterns of a row; throws `RuleError` for one that names an unknown label or cue. */
export function parseIntent(row: IntentRow): Intent {
  return { ...row, parsed: row.patterns.map((pattern) => parsePattern(pattern, row.id)) };
}

function parsePattern(text: string, id: string): Pattern {
  const words = text.split(/\s+/);
  const period = words.includes("period");
  const rest = words.filter((word) => word !== "period" && word !== "period?");
  return {
    slots: rest.filter((word) => word.startsWith("{")).map((word) => parseSlot(word, id)),
    cues: rest.filter((word) => !word.startsWith("{")).map((word) => parseCue(word, id)),
    period,
  };
}

function parseSlot(word: string, id: string): Slot {
  const [, labels = "", param = "", many, optional] = SLOT.exec(word) ?? [];
  const names = labels.split("|");
  if (!names.every((name) => KNOWN_LABELS.has(name))) {
    throw new RuleError("intent-slot", `${word} of the intent ${id} is no slot`);
  }
  return { labels: new Set(names as SlotLabel[]), param, many: many === "+", optional: optional === "?" };
}

function parseCue(word: string, id: string): CueNeed {
  const names = word.replace(/\?$/, "").split("|");
  const unknown = names.find((name) => !KNOWN_CUES.has(name));
  if (unknown !== undefined) throw new RuleError("intent-cue", `${unknown} of the intent ${id} is no cue`);
  return { any: new Set(names as Cue[]), optional: word.endsWith("?") };
}

const SLOT_WORTH = 10;
const CUE_WORTH = 3;
const OPTIONAL_WORTH = 1.5;
const MENTION_LEFT = 4;
const CUE_LEFT = 2.5;
const SHADE_LEFT = 0.4;

/** The readings of a question that all their needs are met for, the best first. */
export function readIntents(intents: readonly Intent[], of: Ingredients): readonly Reading[] {
  const readings = intents.flatMap((intent) =>
    intent.parsed.flatMap((pattern) => readPattern(intent, pattern, of) ?? []),
  );
  return readings.sort((a, b) => b.score - a.score);
}

function readPattern(intent: Intent, pattern: Pattern, of: Ingredients): Reading | null {
  if (pattern.period && !of.hasPeriod) return null;
  const filled = fillSlots(pattern.slots, of.mentions);
  if (filled === null) return null;
  const usedCues = new Set<Cue>();
  let score = pattern.period ? CUE_WORTH : 0;
  for (const need of pattern.cues) {
    const met = [...need.any].filter((cue) => of.cues.has(cue));
    if (met.length === 0 && !need.optional) return null;
    if (met.length > 0) score += need.optional ? OPTIONAL_WORTH : CUE_WORTH;
    for (const cue of met) usedCues.add(cue);
  }
  const used = new Set([...filled.values()].flat());
  const left = [...of.cues].filter((cue) => !usedCues.has(cue));
  // A list of everything would pass over what else the question names.
  if (used.size === 0 && (of.mentions.length > 0 || left.some((cue) => !SHADES.has(cue)))) return null;
  for (const cue of left) score -= SHADES.has(cue) ? SHADE_LEFT : CUE_LEFT;
  score += used.size * SLOT_WORTH - (of.mentions.length - used.size) * MENTION_LEFT;
  const labels = new Map(pattern.slots.map((slot) => [slot.param, slot.labels]));
  return { intent, slots: filled, labels, usedCues, score };
}

function fillSlots(
  slots: readonly Slot[],
  mentions: Ingredients["mentions"],
): ReadonlyMap<string, readonly number[]> | null {
  const taken = new Set<number>();
  const filled = new Map<string, readonly number[]>();
  for (const slot of slots) {
    const fitting = mentions.flatMap((labels, index) =>
      !taken.has(index) && [...labels].some((label) => slot.labels.has(label)) ? [index] : [],
    );
    const chosen = slot.many ? fitting : fitting.slice(0, 1);
    if (chosen.length === 0 && !slot.optional) return null;
    for (const index of chosen) taken.add(index);
    if (chosen.length > 0) filled.set(slot.param, chosen);
  }
  return filled;
}
