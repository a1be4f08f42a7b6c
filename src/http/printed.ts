/** Where articles were printed: joins stored statements and articles with paper and page. */
import type { GraphNode } from "../model/index.ts";
import type { GraphStore, StoredEvidence } from "../store/store.ts";
import type { EvidenceItem, FactSource, PrintedArticle } from "./contract.ts";
import { locate } from "./locate.ts";

type Props = GraphNode["props"];

/** Reads the page nodes that the articles name, so that paper and page number are theirs. */
export async function printedArticles(
  store: GraphStore,
  articles: readonly GraphNode[],
): Promise<ReadonlyMap<string, PrintedArticle>> {
  const pageIds = [...new Set(articles.map((article) => word(article.props, "page")))].filter(
    (id) => id !== "",
  );
  const pages = new Map((await store.nodes(pageIds)).map((page) => [page.id, page]));
  return new Map(articles.map((article) => [article.id, printed(article, pages)]));
}

/** The statement as the API shows it, with its place in the article's text. */
export function evidenceItem(found: StoredEvidence): EvidenceItem {
  const { statement, article } = found;
  const quote = word(statement.props, "quote");
  return {
    id: statement.id,
    relation: word(statement.props, "relation"),
    subject: word(statement.props, "subject"),
    object: word(statement.props, "object"),
    quote,
    rule: word(statement.props, "rule"),
    score: Number(statement.props.score ?? 0),
    article: article.id,
    at: locate(word(article.props, "text"), quote),
    page: word(article.props, "page"),
    decision: null,
  };
}

export function factSource(found: StoredEvidence, article: PrintedArticle | undefined): FactSource {
  return {
    quote: word(found.statement.props, "quote"),
    paper: article?.paper ?? "",
    date: article?.date ?? "",
    page: article?.page ?? "",
  };
}

function printed(article: GraphNode, pages: ReadonlyMap<string, GraphNode>): PrintedArticle {
  const page = pages.get(word(article.props, "page"))?.props ?? {};
  return {
    id: article.id,
    headline: word(article.props, "headline") || article.name,
    byline: word(article.props, "byline"),
    text: word(article.props, "text"),
    paper: word(page, "paper"),
    date: word(article.props, "date") || word(page, "date"),
    page: word(page, "page"),
  };
}

function word(props: Props, key: string): string {
  const value = props[key];
  return typeof value === "string" ? value : "";
}
