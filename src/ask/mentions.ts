/** Finds what a question names: the names, titles of events, aliases and posts of the graph that stand in it. */
import type { GraphNode, Span } from "../model/index.ts";
import type { Library } from "../store/library.ts";
import { shownName } from "../store/named.ts";
import type { GraphStore } from "../store/store.ts";
import type { Cells, LinkedWords } from "./answer.ts";
import type { SlotLabel } from "./intent.ts";
import { CUE_WORDS } from "./words.ts";

export interface Candidate {
  readonly id: string;
  readonly label: SlotLabel;
  readonly name: string;
}

/** A stretch of the question with everything it may name. */
export interface QuestionMention extends Span {
  readonly words: string;
  readonly candidates: readonly Candidate[];
  readonly via: LinkedWords["via"];
}

export function labelsOf(mention: QuestionMention): ReadonlySet<SlotLabel> {
  return new Set(mention.candidates.map(({ label }) => label));
}

/** The graph and the statements that read it. */
export interface Source {
  readonly store: GraphStore;
  readonly library: Library;
}

/** Rows of a library query as records. */
export async function runNamed(source: Source, name: string, params: Cells): Promise<readonly Cells[]> {
  return (await runCounted(source, name, params)).rows;
}

/** The same, and whether there are more than `MAX_ROWS` of them. */
export async function runCounted(
  { store, library }: Source,
  name: string,
  params: Cells,
): Promise<{ readonly rows: readonly Cells[]; readonly truncated: boolean }> {
  const { text } = library.find(name, store.kind);
  const { columns, rows, truncated } = await store.query(text, { params, maxRows: MAX_ROWS });
  const records = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  return { rows: records, truncated };
}

/** Rows that an answer reads at most; more is said to be cut. */
export const MAX_ROWS = 5_000;

/** Names of the graph in `text`, longest first, without overlaps. */
export async function findMentions(source: Source, text: string): Promise<readonly QuestionMention[]> {
  const { things, titles: titled } = await source.store.names.inText(text);
  const named = new Map<string, Candidate[]>();
  for (const { words, ...candidate } of things) {
    named.set(words, [...(named.get(words) ?? []), candidate]);
  }
  const titles = new Set(titled);
  const names = [...new Set([...named.keys(), ...titles])].filter(
    (name) => name.length >= 2 && !CUE_WORDS.has(name),
  );
  const spans = withTitlesBehind(text, longestSpans(text, names), titles);
  return spans.map((span) => mentionOf(span, named.get(span.words) ?? [], titles));
}

function longestSpans(
  text: string,
  names: readonly string[],
): readonly (Span & { readonly words: string })[] {
  const found: (Span & { readonly words: string })[] = [];
  for (const words of [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (!found.some((span) => span.start < end && start < span.end)) found.push({ start, end, words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 「合肥市长」「泰州市委书记」: a title that begins inside a name goes on behind it. */
function withTitlesBehind(
  text: string,
  spans: ReturnType<typeof longestSpans>,
  titles: ReadonlySet<string>,
): ReturnType<typeof longestSpans> {
  const behind: (Span & { readonly words: string })[] = [];
  for (const words of [...titles].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length;
      const name = spans.find((span) => span.start < start && start < span.end && span.end < end);
      if (name === undefined || titles.has(name.words)) continue;
      const rest = { start: name.end, end, words };
      if (![...spans, ...behind].some((span) => span.start < end && rest.start < span.end)) behind.push(rest);
    }
  }
  return [...spans, ...behind].sort((a, b) => a.start - b.start);
}

function mentionOf(
  span: Span & { readonly words: string },
  named: readonly Candidate[],
  titles: ReadonlySet<string>,
): QuestionMention {
  const byName = named.filter(({ name }) => name === span.words);
  if (!titles.has(span.words))
    return { ...span, candidates: named, via: byName.length > 0 ? "name" : "alias" };
  // A body is called by its posts here and there (「市长」 for a government): a title is a title.
  const title: Candidate = { id: span.words, label: "Title", name: span.words };
  return { ...span, candidates: [...byName, title], via: "name" };
}

/** Events go by their title. */
export function candidateOf(node: GraphNode): Candidate {
  const title = node.label === "Event" ? node.props.title : null;
  return { id: node.id, label: node.label, name: shownName(node.name, title) };
}
