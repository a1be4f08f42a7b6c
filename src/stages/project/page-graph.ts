/** Where things stand: newspaper, page and article nodes, and what articles name, report and were written by. */
import type { ArticleRecord, GraphEdge, GraphNode, PageReading } from "../../model/index.ts";
import { bylineRef, hashId } from "../../model/index.ts";
import { type End, type FindEnd, placedEdge } from "./edges.ts";

export interface Drawn {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The ends of a page's articles; each is made once. */
export function articleEnds(page: string): (index: number) => End {
  const known = new Map<number, End>();
  return (index) => {
    const end = known.get(index) ?? { id: hashId("Article", page, index), label: "Article" };
    known.set(index, end);
    return end;
  };
}

export function drawPage(reading: PageReading, find: FindEnd, articleOf: (index: number) => End): Drawn {
  const { page, articles } = reading;
  const paper = page.paper === null ? null : newspaperNode(page.paper);
  const sheet = pageNode(reading);
  const date = page.date ?? "";
  const mentioned = mentionCounts(reading, find);
  const edges = articles.flatMap((article) =>
    articleEdges(reading, article, articleOf(article.index), find, mentioned.get(article.index)),
  );
  return {
    nodes: [
      ...(paper === null ? [] : [paper]),
      sheet,
      ...articles.map((article) => articleNode(reading, article, articleOf(article.index))),
    ],
    edges: paper === null ? edges : [...edges, placedEdge("PAGE_OF", sheet, paper, date)],
  };
}

function newspaperNode(name: string): GraphNode {
  const id = hashId("Newspaper", name);
  return { id, label: "Newspaper", name, props: { id, name } };
}

function pageNode({ page }: PageReading): GraphNode {
  const { id, source, paper, date, hash } = page;
  const name = [paper, date, page.page].filter((part) => part !== null).join(" ") || source;
  return { id, label: "Page", name, props: { id, name, source, paper, date, page: page.page, hash } };
}

function articleNode(
  { page }: PageReading,
  { index, headline, bylines, text, starts }: ArticleRecord,
  { id }: End,
): GraphNode {
  const name = headline || starts;
  const props = {
    id,
    name,
    headline,
    byline: bylines.join(" "),
    date: page.date,
    text,
    page: page.id,
    index,
  };
  return { id, label: "Article", name, props };
}

function articleEdges(
  { page, events }: PageReading,
  { index, bylines }: ArticleRecord,
  article: End,
  find: FindEnd,
  mentioned: ReadonlyMap<End, number> = new Map(),
): readonly GraphEdge[] {
  const date = page.date ?? "";
  const told = events.filter((event) => event.article === index).flatMap(({ key }) => find(index, key) ?? []);
  const wrote = bylines.flatMap((name) => find(index, bylineRef(name)) ?? []);
  return [
    placedEdge("ON_PAGE", article, { id: page.id, label: "Page" }, date),
    ...distinct(told).map((event) => placedEdge("REPORTED_IN", event, article, date)),
    ...distinct(wrote).map((person) => placedEdge("WROTE", person, article, date)),
    ...[...mentioned].map(([end, count]) => placedEdge("MENTIONS", article, end, date, { count })),
  ];
}

/** Article → entity → how often the article names it. */
function mentionCounts(
  { mentions }: PageReading,
  find: FindEnd,
): ReadonlyMap<number, ReadonlyMap<End, number>> {
  const counts = new Map<number, Map<End, number>>();
  for (const { article, label, name } of mentions) {
    const end = find(article, `${label}:${name}`);
    if (end === undefined) continue;
    const own = counts.get(article) ?? new Map<End, number>();
    counts.set(article, own);
    own.set(end, (own.get(end) ?? 0) + 1);
  }
  return counts;
}

function distinct(ends: readonly End[]): readonly End[] {
  return [...new Set(ends)];
}
