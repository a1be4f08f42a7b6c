/** The one matching engine: tries the wordings that can stand in a sentence, then reads their slots. */
import type { Mention, Span } from "../model/index.ts";
import { LIST_BORDERS } from "./coordination.rules.ts";
import type { Match, Rule, Wording } from "./define.ts";
import { Gate } from "./gate.ts";
import type { Slot } from "./pattern.ts";
import type { SentenceShapes, Shape } from "./shape.ts";
import { shapeChar } from "./shape-labels.ts";

export type { Match };

export type Matcher<Emit> = (shapes: SentenceShapes) => Match<Emit>[];

/** A wording with its row. */
interface Entry<Emit> {
  readonly form: Wording;
  readonly rule: Rule<Emit>;
}

/** A matcher of all given rows; matches come by row, those of folded rows last, then by position. */
export function createMatcher<Emit>(rules: readonly Rule<Emit>[]): Matcher<Emit> {
  const plainEntries = entriesOf(rules.filter((rule) => !rule.folded));
  const entries = [...plainEntries, ...entriesOf(rules.filter((rule) => rule.folded))];
  const gate = new Gate(entries.map(({ form }) => form));
  return ({ plain, folded }) => {
    const matches: Match<Emit>[] = [];
    if (plain.labels === 0 && !gate.readsNameless) return matches;
    const admitted = gate.admitted(plain.text);
    const admittedFolded = folded === plain ? admitted : gate.admitted(folded.text);
    for (const index of admitted) {
      if (index < plainEntries.length) collect(entries[index] as Entry<Emit>, plain, matches);
    }
    for (const index of admittedFolded) {
      if (index >= plainEntries.length) collect(entries[index] as Entry<Emit>, folded, matches);
    }
    return matches;
  };
}

function entriesOf<Emit>(rules: readonly Rule<Emit>[]): Entry<Emit>[] {
  return rules.flatMap((rule) => rule.forms.map((form) => ({ form, rule })));
}

/** All firings of one wording. The last slot of one may be the first of the next: `甲供应乙，乙供应丙`. */
function collect<Emit>({ form, rule }: Entry<Emit>, shape: Shape, matches: Match<Emit>[]): void {
  const { expression, names } = form;
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
