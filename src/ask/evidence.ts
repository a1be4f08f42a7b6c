/** The sentences behind edges, the surest first. */
import type { GraphNode } from "../model/index.ts";
import type { StoredEvidence } from "../store/store.ts";
import type { Citation } from "./answer.ts";
import { runNamed, type Source } from "./mentions.ts";

export type Cited = ReadonlyMap<string, readonly Citation[]>;

/** Citations by the edge. The embedded engine reads all statements for a list of edges; its index knows those of each. */
export async function evidenceOf(source: Source, edges: readonly string[]): Promise<Cited> {
  if (edges.length === 0) return new Map();
  return source.store.kind === "embedded" ? fromIndex(source, edges) : fromStatements(source, edges);
}

async function fromIndex({ store }: Source, edges: readonly string[]): Promise<Cited> {
  const found = await store.evidence(edges);
  const pages = await pagesOf(
    store,
    found.flat().map(({ article }) => article),
  );
  return new Map(
    edges.map((edge, at) => {
      const told = [...(found[at] ?? [])].sort((a, b) => scoreOf(b) - scoreOf(a));
      const quote = (one: StoredEvidence) => String(one.statement.props.quote ?? "");
      return [edge, distinct(told.map((one) => citationOf(quote(one), one.article, pages)))];
    }),
  );
}

function scoreOf({ statement }: StoredEvidence): number {
  return Number(statement.props.score ?? 0);
}

async function fromStatements(source: Source, edges: readonly string[]): Promise<Cited> {
  const found = new Map<string, Citation[]>();
  for (const row of await runNamed(source, "evidence-of-edges", { edges })) {
    const text = (column: string) => String(row[column] ?? "");
    const [quote, headline, paper] = [text("quote"), text("headline"), text("paper")];
    const citation: Citation = { quote, headline, paper, date: text("date"), page: text("page") };
    found.set(text("edge"), [...(found.get(text("edge")) ?? []), citation]);
  }
  return new Map([...found].map(([of, told]) => [of, distinct(told)]));
}

/** The pages of articles by their ids. */
export async function pagesOf(
  store: Source["store"],
  articles: readonly GraphNode[],
): Promise<ReadonlyMap<string, GraphNode>> {
  const printedOn = articles.map(({ props }) => String(props.page ?? ""));
  return new Map((await store.nodes([...new Set(printedOn)])).map((page) => [page.id, page]));
}

/** A sentence of an article with where it stands. */
export function citationOf(
  quote: string,
  article: GraphNode,
  pages: ReadonlyMap<string, GraphNode>,
): Citation {
  const page = pages.get(String(article.props.page ?? ""))?.props ?? {};
  const [paper = "", date = "", number = ""] = [page.paper, page.date, page.page].map((value) =>
    String(value ?? ""),
  );
  return { quote, headline: String(article.props.headline ?? ""), paper, date, page: number };
}

/** One sentence may make several statements of one edge, a role each. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [JSON.stringify(one), one])).values()];
}
