/** The one matching engine: finds which rows can fire in a sentence by their triggers, then reads their slots. */
import type { Mention, Span } from "../model/index.ts";
import { createTrie, type Trie } from "../text/trie.ts";
import { LIST_BORDERS } from "./coordination.rules.ts";
import type { Match, Rule, Wording } from "./define.ts";
import type { Slot } from "./pattern.ts";
import type { SentenceShapes, Shape } from "./shape.ts";
import { shapeChar } from "./shape-labels.ts";

export type { Match };

export type Matcher<Emit> = (shapes: SentenceShapes) => Match<Emit>[];

/** The rows of one view, and which of them each trigger wakes. */
interface View<Emit> {
  readonly rules: readonly Rule<Emit>[];
  readonly triggers: Trie;
  readonly wakes: readonly (readonly number[])[];
  /** 1 for each row that the sentence at hand wakes; all 0 between sentences. */
  readonly awake: Uint8Array;
}

/** A matcher of all given rows; matches come by row, then by position. */
export function createMatcher<Emit>(rules: readonly Rule<Emit>[]): Matcher<Emit> {
  const plainView = viewOf(rules.filter((rule) => !rule.folded));
  const foldedView = viewOf(rules.filter((rule) => rule.folded));
  return ({ plain, folded }) => {
    const matches: Match<Emit>[] = [];
    matchView(plain, plainView, matches);
    matchView(folded, foldedView, matches);
    return matches;
  };
}

function viewOf<Emit>(rules: readonly Rule<Emit>[]): View<Emit> {
  const wakes = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const trigger of rule.triggers) {
      const woken = wakes.get(trigger);
      if (woken === undefined) wakes.set(trigger, [index]);
      else woken.push(index);
    }
  });
  return {
    rules,
    triggers: createTrie([...wakes.keys()]),
    wakes: [...wakes.values()],
    awake: new Uint8Array(rules.length),
  };
}

function matchView<Emit>(shape: Shape, view: View<Emit>, matches: Match<Emit>[]): void {
  if (!wake(shape.text, view)) return;
  const { awake, rules } = view;
  for (let index = 0; index < awake.length; index++) {
    if (awake[index] === 0) continue;
    awake[index] = 0;
    const rule = rules[index] as Rule<Emit>;
    for (const form of rule.forms)
      if (holdsAll(shape.labels, form.needs)) collect(form, rule, shape, matches);
  }
}

/** Marks the rows whose triggers stand in `text`; whether there is one. */
function wake<Emit>(text: string, { rules, triggers, wakes, awake }: View<Emit>): boolean {
  if (rules.length === 0) return false;
  let any = false;
  triggers.scan(text, (_, trigger) => {
    any = true;
    for (const index of wakes[trigger] as readonly number[]) awake[index] = 1;
  });
  return any;
}

function holdsAll(labels: number, needs: readonly number[]): boolean {
  for (const bits of needs) if ((bits & labels) === 0) return false;
  return true;
}

/** All firings of one wording. The last slot of one may be the first of the next: `甲供应乙，乙供应丙`. */
function collect<Emit>(
  { expression, names }: Wording,
  rule: Rule<Emit>,
  shape: Shape,
  matches: Match<Emit>[],
): void {
  expression.lastIndex = 0;
  for (let found = expression.exec(shape.text); found !== null; found = expression.exec(shape.text)) {
    const range = { start: found.index, end: found.index + found[0].length };
    const slots = new Map<string, readonly Mention[]>();
    let last = range.start;
    let fits = true;
    for (const [group, name] of names.entries()) {
      const span = found.indices?.[group + 1];
      if (span === undefined) continue;
      const held = slotMentions(shape, span[0], span[1], rule.slots.get(name)).filter((mention) =>
        bears(mention, rule.endings?.[name]),
      );
      if (held.length === 0) fits = false;
      slots.set(name, held);
      last = Math.max(last, span[0]);
    }
    if (fits && !guarded(rule.not, shape.text, range))
      matches.push({ rule, shape, slots, range, at: articleSpan(shape, range) });
    expression.lastIndex = last > range.start ? last : Math.max(range.end, range.start + 1);
  }
}

function bears(mention: Mention, endings: readonly string[] | undefined): boolean {
  return endings === undefined || endings.some((ending) => mention.name.endsWith(ending));
}

/** Whether a refusal of the row stands in the clauses that the match touches. */
function guarded(not: readonly RegExp[], text: string, range: Span): boolean {
  if (not.length === 0) return false;
  let start = range.start;
  let end = range.end;
  while (start > 0 && !"，。；：！？".includes(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !"，。；：！？".includes(text.charAt(end))) end += 1;
  const clause = text.slice(start, end);
  return not.some((form) => form.test(clause));
}

/**
 * The members of a slot; a name inside a member's modifier (`甲公司装调工张三`) is none. Of places that touch (`甲市乙区`)
 * all count where only places are asked for, else the narrowest.
 */
function slotMentions(shape: Shape, start: number, end: number, slot: Slot | undefined): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = start; at < end; at += 1) {
    const mention = shape.mentions[at];
    if (!mention || !slot?.labels.includes(mention.label)) continue;
    const next = at + 1 < end ? shape.text.charAt(at + 1) : "";
    const touching = slot.labels.length === 1 && next === shapeChar("Place");
    if (next === "" || LIST_BORDERS.includes(next) || touching) found.push(mention);
  }
  return found;
}

/** The range of `Article.text` behind a range of a shape. */
export function articleSpan(shape: Shape, range: Span): Span {
  return { start: shape.starts[range.start] ?? 0, end: shape.ends[range.end - 1] ?? 0 };
}
