/** The articles that name an entity, report it or were written by it, with the pages they stand on. */
import type { RelationType } from "../model/index.ts";
import type { GraphStore } from "../store/store.ts";
import type { NamedOn, NamingArticle } from "./contract.ts";
import { printedArticles } from "./printed.ts";

const TYPES: readonly RelationType[] = ["MENTIONS", "REPORTED_IN", "WROTE"];
const ARTICLES = 200;

export async function namedOn(store: GraphStore, id: string): Promise<NamedOn> {
  const around = await store.neighbours(id, { types: TYPES, labels: ["Article"], limit: ARTICLES });
  const printed = await printedArticles(store, around.nodes);
  const counts = new Map<string, number>();
  for (const { type, from, to, props } of around.edges) {
    const article = from === id ? to : from;
    const count = type === "MENTIONS" ? Number(props.count ?? 0) : 0;
    counts.set(article, (counts.get(article) ?? 0) + count);
  }
  const articles = around.nodes.flatMap((node): readonly NamingArticle[] => {
    const article = printed.get(node.id);
    if (article === undefined) return [];
    const { headline, paper, date, page } = article;
    const pageId = String(node.props.page ?? "");
    return [{ id: node.id, headline, pageId, paper, date, page, count: counts.get(node.id) ?? 0 }];
  });
  const total = articles.length < ARTICLES ? articles.length : totalOf(around.totals);
  return { articles: articles.sort(newestFirst), total };
}

/** An article both names and reports an event: the larger count is the number of articles. */
function totalOf(totals: Readonly<Partial<Record<RelationType, number>>>): number {
  return Math.max(...TYPES.map((type) => totals[type] ?? 0));
}

function newestFirst(a: NamingArticle, b: NamingArticle): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : a.pageId < b.pageId ? -1 : 1;
}
