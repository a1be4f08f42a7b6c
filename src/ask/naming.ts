/** Sentences for rows that no edge stands behind: an event, a thing of a list, an article; each gets the sentence that names it. */
import type { GraphNode } from "../model/index.ts";
import { sentenceSpans } from "../text/sentences.ts";
import { type Cited, citationOf, evidenceOf, pagesOf } from "./evidence.ts";
import { runNamed, type Source } from "./mentions.ts";

/** What to look for in which article. */
interface Named {
  readonly id: string;
  readonly article: string;
  readonly names: readonly string[];
}

/** Citations by the id of a node; an article is cited by its sentence about one of `names`. */
export async function namingOf(
  source: Source,
  ids: readonly string[],
  names: readonly string[],
): Promise<Cited> {
  if (ids.length === 0) return new Map();
  const nodes = await source.store.nodes(ids);
  const articles = nodes.filter(({ label }) => label === "Article");
  const events = nodes.filter(({ label }) => label === "Event");
  const things = nodes.filter(({ label }) => label !== "Article" && label !== "Event");
  const [told, mentioned] = await Promise.all([byEdge(source, events), newest(source, things)]);
  const untold = await reported(
    source,
    events.filter(({ id }) => !told.has(id)),
  );
  const inArticles = articles.map(({ id }): Named => ({ id, article: id, names }));
  const named = await sentences(source, [...inArticles, ...untold, ...mentioned]);
  // 「市委」 for 中共株洲市委员会: a page need not print the name that a body is known by.
  const unnamed = things.filter(({ id }) => (named.get(id) ?? []).every(({ quote }) => quote === ""));
  return new Map([...told, ...named, ...(await byEdge(source, unnamed))]);
}

/** A sentence that tells something of each: who was at an event, or held it, who has a post at a body. */
async function byEdge(source: Source, nodes: readonly GraphNode[]): Promise<Cited> {
  if (nodes.length === 0) return new Map();
  const found = await runNamed(source, "edge-of-each", { ids: nodes.map(({ id }) => id) });
  const edgeOf = new Map(found.map(({ id, edge }) => [String(id), String(edge)]));
  const cited = await evidenceOf(source, [...new Set(edgeOf.values())]);
  return new Map(
    [...edgeOf].flatMap(([id, edge]) => {
      const citations = (cited.get(edge) ?? []).slice(0, 1);
      return citations.length === 0 ? [] : [[id, citations] as const];
    }),
  );
}

async function reported(source: Source, events: readonly GraphNode[]): Promise<readonly Named[]> {
  if (events.length === 0) return [];
  const found = await runNamed(source, "reports-of-events", { events: events.map(({ id }) => id) });
  const articleOf = new Map(found.map(({ event, article }) => [String(event), String(article)]));
  return events.flatMap((node) => namedIn(node, articleOf.get(node.id)));
}

async function newest(source: Source, things: readonly GraphNode[]): Promise<readonly Named[]> {
  if (things.length === 0) return [];
  const found = await runNamed(source, "newest-mentions", { ids: things.map(({ id }) => id) });
  const articleOf = new Map(
    found.map(({ id, newest }) => [String(id), String(newest).split(" ").slice(1).join(" ")]),
  );
  return things.flatMap((node) => namedIn(node, articleOf.get(node.id)));
}

function namedIn(node: GraphNode, article: string | undefined): readonly Named[] {
  if (article === undefined) return [];
  const { title, aliases } = node.props;
  const more = [title, ...(Array.isArray(aliases) ? aliases : [])];
  const names = [node.name, ...more].filter((name): name is string => typeof name === "string");
  return [{ id: node.id, article, names }];
}

async function sentences({ store }: Source, wanted: readonly Named[]): Promise<Cited> {
  if (wanted.length === 0) return new Map();
  const found = await store.nodes([...new Set(wanted.map(({ article }) => article))]);
  const pages = await pagesOf(store, found);
  const articles = new Map(
    found.map((node) => [node.id, { node, sentences: sentencesOf(String(node.props.text ?? "")) }]),
  );
  return new Map(
    wanted.flatMap(({ id, article, names }) => {
      const told = articles.get(article);
      if (told === undefined) return [];
      return [[id, [citationOf(sentenceNaming(told.sentences, names), told.node, pages)]] as const];
    }),
  );
}

interface Sentence {
  readonly text: string;
  /** Without white space: a line may end inside a name. */
  readonly unbroken: string;
}

export function sentencesOf(text: string): readonly Sentence[] {
  return sentenceSpans(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { text: sentence, unbroken: unbroken(sentence) };
  });
}

/** The first sentence with the first of the names that any of them holds; empty where none does. */
export function sentenceNaming(sentences: readonly Sentence[], names: readonly string[]): string {
  for (const name of names.map(unbroken)) {
    const found = sentences.find((sentence) => name !== "" && sentence.unbroken.includes(name));
    if (found !== undefined) return found.text;
  }
  return "";
}

function unbroken(text: string): string {
  return text.replace(/\s+/gu, "");
}
