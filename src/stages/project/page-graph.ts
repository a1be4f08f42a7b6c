/** Where things stand: newspaper, page and article nodes, and what articles name, report and were written by. */
import type { ArticleRecord, GraphEdge, GraphNode, PageReading, Resolution } from "../../model/index.ts";
import { bylineRef, entityIn, hashId } from "../../model/index.ts";
import { type End, placedEdge } from "./edges.ts";
import type { EntityEnds } from "./stated-graph.ts";

export interface Drawn {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export function articleEnd(page: string, index: number): End {
  return { id: hashId("Article", page, index), label: "Article" };
}

export function drawPage(reading: PageReading, resolution: Resolution, ends: EntityEnds): Drawn {
  const { page, articles } = reading;
  const paper = page.paper === null ? null : newspaperNode(page.paper);
  const sheet = pageNode(reading);
  const date = page.date ?? "";
  const edges = articles.flatMap((article) => articleEdges(reading, article, resolution, ends));
  return {
    nodes: [
      ...(paper === null ? [] : [paper]),
      sheet,
      ...articles.map((article) => articleNode(reading, article)),
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
): GraphNode {
  const { id } = articleEnd(page.id, index);
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
  reading: PageReading,
  { index, bylines }: ArticleRecord,
  resolution: Resolution,
  ends: EntityEnds,
): readonly GraphEdge[] {
  const { page, events } = reading;
  const date = page.date ?? "";
  const article = articleEnd(page.id, index);
  const find = (ref: string) => ends.get(entityIn(resolution, page.id, index, ref) ?? "");
  const told = events.filter((event) => event.article === index).flatMap(({ key }) => find(key) ?? []);
  const wrote = bylines.flatMap((name) => find(bylineRef(name)) ?? []);
  return [
    placedEdge("ON_PAGE", article, { id: page.id, label: "Page" }, date),
    ...distinct(told).map((event) => placedEdge("REPORTED_IN", event, article, date)),
    ...distinct(wrote).map((person) => placedEdge("WROTE", person, article, date)),
    ...mentionEdges(reading, index, find, article, date),
  ];
}

function mentionEdges(
  { mentions }: PageReading,
  index: number,
  find: (ref: string) => End | undefined,
  article: End,
  date: string,
): readonly GraphEdge[] {
  const counts = new Map<End, number>();
  for (const mention of mentions) {
    const end = mention.article === index ? find(`${mention.label}:${mention.name}`) : undefined;
    if (end !== undefined) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return [...counts].map(([end, count]) => placedEdge("MENTIONS", article, end, date, { count }));
}

function distinct(ends: readonly End[]): readonly End[] {
  return [...new Set(ends)];
}
