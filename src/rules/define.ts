/** Rule rows and the checks they pass before any of them runs. */
import { type Mention, RuleError, type Span } from "../model/index.ts";
import { type Pattern, parsePattern, type Slot } from "./pattern.ts";
import type { Step } from "./pattern-steps.ts";
import type { Shape } from "./shape.ts";
import type { ShapeLabel } from "./shape-labels.ts";

/** One firing of a row. `at` indexes `Article.text` and holds every slot. */
export interface Match<Emit> {
  readonly rule: Rule<Emit>;
  readonly shape: Shape;
  readonly slots: ReadonlyMap<string, readonly Mention[]>;
  /** Where the match stands in `shape.text`. */
  readonly range: Span;
  readonly at: Span;
}

/** Annotated text, then each thing that the row must say of it. */
export type YesExample = readonly [text: string, ...says: string[]];

export interface RuleRow<Emit> {
  /** `topic.name`, stored with every statement. */
  readonly id: string;
  /** One English sentence that quotes the Chinese it reads. */
  readonly says: string;
  /** One wording, or several that mean the same with the same slots. */
  readonly pattern: string | readonly string[];
  /** Wordings that refuse a match when one stands in its clause (plans, negations). */
  readonly not?: readonly string[];
  readonly emits: Emit;
  /** How often the row is right, `0..1`. */
  readonly score?: number;
  /** Reads the view in which printed posts vanish into their person. */
  readonly folded?: boolean;
  /** Labels of the subject of an earlier clause, which fills the slot `subject` that the pattern leaves open. */
  readonly carriesSubject?: readonly ShapeLabel[];
  /** Endings of which the name in a slot must bear one: `{ to: ["协会", "联盟"] }`. */
  readonly endings?: Readonly<Record<string, readonly string[]>>;
  readonly examples: { readonly yes: readonly YesExample[]; readonly no: readonly string[] };
}

/** One compiled wording. */
export interface Wording {
  readonly expression: RegExp;
  /** Names of the slots, in the order of the groups of `expression`. */
  readonly names: readonly string[];
  /** Strings of which one stands wherever the wording matches. */
  readonly triggers: Step;
  /** What stands in this order wherever the wording matches, the triggers among it. */
  readonly steps: readonly Step[];
}

export interface Rule<Emit> extends Omit<RuleRow<Emit>, "not" | "score" | "folded"> {
  readonly topic: string;
  readonly score: number;
  readonly folded: boolean;
  readonly forms: readonly Wording[];
  readonly not: readonly RegExp[];
  readonly slots: ReadonlyMap<string, Slot>;
}

/** What rows of one kind may emit, and how a firing is told in their examples. */
export interface EmitKind<Emit> {
  /** What is wrong with the emit for these slots, or `null`. */
  check(emits: Emit, slots: ReadonlyMap<string, Slot>): string | null;
  /** What a firing says, as examples write it: `张三 HOLDS 某公司`. */
  says(match: Match<Emit>, before: readonly Match<Emit>["shape"][]): readonly string[];
}

export interface RuleSet<Emit> {
  readonly topic: string;
  readonly kind: EmitKind<Emit>;
  readonly rules: readonly Rule<Emit>[];
}

const DEFAULT_SCORE = 0.85;

/** Loads the rows of one phenomenon; throws `RuleError` for a row that is not whole. */
export function defineRules<Emit>(
  topic: string,
  kind: EmitKind<Emit>,
  rows: readonly RuleRow<Emit>[],
): RuleSet<Emit> {
  const ids = new Set<string>();
  const rules = rows.map((row) => {
    checkRow(topic, row);
    if (ids.has(row.id)) throw new RuleError("rule-duplicate", `duplicate rule id: ${row.id} (${topic})`);
    ids.add(row.id);
    return compileRow(topic, kind, row);
  });
  return { topic, kind, rules };
}

function checkRow<Emit>(topic: string, row: RuleRow<Emit>): void {
  const missing = (what: string): never => {
    throw new RuleError("rule-incomplete", `rule without ${what}: ${row.id || "(no id)"} (${topic})`);
  };
  if (!row.id?.startsWith(`${topic}.`)) missing(`an id that starts with ${topic}.`);
  if (!row.says) missing("says");
  if (row.pattern === undefined || row.pattern.length === 0) missing("pattern");
  if (row.emits === undefined || row.emits === null) missing("emits");
  if (!row.examples?.yes?.length) missing("examples.yes");
  if (!row.examples.no?.length) missing("examples.no");
  if (row.examples.yes.some((example) => example.length < 2)) missing("what examples.yes must say");
}

function compileRow<Emit>(topic: string, kind: EmitKind<Emit>, row: RuleRow<Emit>): Rule<Emit> {
  const patterns = [row.pattern].flat().map((text) => parsePattern(text, row.id, row.carriesSubject));
  const slots = sharedSlots(row, patterns);
  const wrong = kind.check(row.emits, slots);
  if (wrong !== null) throw new RuleError("rule-emits", `${wrong}: ${row.id} (${topic})`);
  return {
    ...row,
    topic,
    slots,
    score: row.score ?? DEFAULT_SCORE,
    folded: row.folded ?? false,
    forms: patterns.map(({ source, slots: own, triggers, steps }) => {
      return { expression: new RegExp(source, "dg"), names: [...own.keys()], triggers, steps };
    }),
    not: (row.not ?? []).map((text) => new RegExp(parsePattern(text, row.id).source)),
  };
}

function sharedSlots<Emit>(row: RuleRow<Emit>, patterns: readonly Pattern[]): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const pattern of patterns) {
    for (const [name, slot] of pattern.slots) {
      const known = slots.get(name);
      const labels = [...new Set([...(known?.labels ?? []), ...slot.labels])];
      slots.set(name, { labels, list: slot.list || (known?.list ?? false) });
    }
  }
  for (const name of Object.keys(row.endings ?? {})) {
    if (name !== "subject" && !slots.has(name)) {
      throw new RuleError("rule-pattern", `endings for a slot ${name} that no pattern has (${row.id})`);
    }
  }
  if (row.carriesSubject === undefined) return slots;
  if (slots.has("subject"))
    throw new RuleError("rule-pattern", `slot subject is carried and written (${row.id})`);
  return slots.set("subject", { labels: row.carriesSubject, list: false });
}
