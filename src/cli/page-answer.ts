/** A page of the data directory as the API shows it. */
import type { PrintedPage } from "../http/contract.ts";
import type { PageReading, Span } from "../model/index.ts";

export function pageAnswer({ page, articles }: PageReading, marks: readonly Span[]): PrintedPage {
  return {
    id: page.id,
    paper: page.paper ?? "",
    date: page.date ?? "",
    page: page.page ?? "",
    text: page.text,
    articles: articles.map(({ index, headline, starts, spans }) => ({
      index,
      headline: headline || starts,
      spans,
    })),
    marks,
  };
}
