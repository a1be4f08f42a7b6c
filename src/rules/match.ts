/** The one matching engine: finds which rows can fire in a sentence by their triggers, then reads their slots. */
import type { Mention, Span } from "../model/index.ts";
import type { Rule } from "./define.ts";
import type { SentenceShapes, Shape } from "./shape.ts";

/** One firing of a row. `at` indexes `Article.text` and holds every slot. */
export interface Match<Emit> {
  readonly rule: Rule<Emit>;
  readonly shape: Shape;
  readonly slots: ReadonlyMap<string, readonly Mention[]>;
  /** Where the match stands in `shape.text`. */
  readonly range: Span;
  readonly at: Span;
}

export type Matcher<Emit> = (shapes: SentenceShapes) => Match<Emit>[];

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  readonly rules: number[];
}

/** A matcher of all given rows; matches come by row, then by position. */
export function createMatcher<Emit>(rules: readonly Rule<Emit>[]): Matcher<Emit> {
  const views = [rules.filter((rule) => !rule.folded), rules.filter((rule) => rule.folded)] as const;
  const tries = [triggerTrie(views[0]), triggerTrie(views[1])] as const;
  return ({ plain, folded }) => [
    ...matchView(plain, views[0], tries[0]),
    ...matchView(folded, views[1], tries[1]),
  ];
}

function matchView<Emit>(shape: Shape, rules: readonly Rule<Emit>[], trie: TrieNode): Match<Emit>[] {
  const matches: Match<Emit>[] = [];
  for (const index of triggered(shape.text, trie)) {
    const rule = rules[index];
    if (rule !== undefined) for (const form of rule.forms) collect(form, rule, shape, matches);
  }
  return matches;
}

function triggerTrie<Emit>(rules: readonly Rule<Emit>[]): TrieNode {
  const root: TrieNode = { next: new Map(), rules: [] };
  rules.forEach((rule, index) => {
    for (const trigger of rule.triggers) {
      let node = root;
      for (let at = 0; at < trigger.length; at += 1) {
        const code = trigger.charCodeAt(at);
        let child = node.next.get(code);
        if (child === undefined) {
          child = { next: new Map(), rules: [] };
          node.next.set(code, child);
        }
        node = child;
      }
      if (!node.rules.includes(index)) node.rules.push(index);
    }
  });
  return root;
}

function triggered(text: string, root: TrieNode): number[] {
  const found = new Set<number>();
  for (let start = 0; start < text.length; start += 1) {
    let node: TrieNode | undefined = root.next.get(text.charCodeAt(start));
    for (let at = start + 1; node !== undefined; at += 1) {
      for (const index of node.rules) found.add(index);
      node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** All firings of one wording. The last slot of one may be the first of the next: `甲供应乙，乙供应丙`. */
function collect<Emit>(form: RegExp, rule: Rule<Emit>, shape: Shape, matches: Match<Emit>[]): void {
  form.lastIndex = 0;
  for (let found = form.exec(shape.text); found !== null; found = form.exec(shape.text)) {
    const range = { start: found.index, end: found.index + found[0].length };
    const slots = new Map<string, readonly Mention[]>();
    let last = range.start;
    for (const [name, span] of Object.entries(found.indices?.groups ?? {})) {
      if (span === undefined) continue;
      slots.set(name, mentionsIn(shape, span[0], span[1]));
      last = Math.max(last, span[0]);
    }
    if (!guarded(rule.not, shape.text, range))
      matches.push({ rule, shape, slots, range, at: articleSpan(shape, range) });
    form.lastIndex = last > range.start ? last : Math.max(range.end, range.start + 1);
  }
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

function mentionsIn(shape: Shape, start: number, end: number): readonly Mention[] {
  return shape.mentions.slice(start, end).filter((mention) => mention !== null);
}

/** The range of `Article.text` behind a range of a shape. */
export function articleSpan(shape: Shape, range: Span): Span {
  return { start: shape.starts[range.start] ?? 0, end: shape.ends[range.end - 1] ?? 0 };
}
