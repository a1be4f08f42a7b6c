/** What was read in each sentence of a page and which rule said so: from a wrong edge to its rule in one step. */
import {
  type EventRecord,
  type Issue,
  type Mention,
  overlaps,
  type Page,
  type PartKind,
  pageSpan,
  type Span,
  type Statement,
} from "../model/index.ts";
import type { Lexicons } from "../rules/lexicons.ts";
import { readSentences } from "./build.ts";

/** One sentence with everything that has its evidence there. Spans index the page. */
export interface ExplainedSentence {
  readonly article: number;
  readonly part: PartKind;
  readonly span: Span;
  readonly quote: string;
  readonly mentions: readonly Mention[];
  readonly events: readonly EventRecord[];
  readonly statements: readonly Statement[];
  /** Doubts, among them triggers that gave no statement. */
  readonly issues: readonly Issue[];
}

export interface ExplainedPage {
  readonly page: Page;
  readonly headlines: readonly string[];
  readonly sentences: readonly ExplainedSentence[];
}

/** `null` for a file that is no page: `lianpu extract` says why. */
export function explainPage(
  source: string,
  bytes: Uint8Array,
  sidecar: unknown,
  lexicons: Lexicons,
): ExplainedPage | null {
  const { reading, articles } = readSentences(source, bytes, sidecar, lexicons);
  if (reading.page === null) return null;
  const { page, mentions, events, statements, issues } = reading;
  const sentences = articles.flatMap(({ article, sentences: read }) =>
    read.map((sentence): ExplainedSentence => {
      const span = pageSpan(article, sentence);
      const within = (other: Span) => overlaps(other, span);
      const told = ({ evidence }: EventRecord | Statement) =>
        evidence.article === article.index && within(evidence.span);
      return {
        article: article.index,
        part: sentence.part,
        span,
        quote: page.text.slice(span.start, span.end),
        mentions: mentions.filter((mention) => mention.article === article.index && within(mention.span)),
        events: events.filter(told),
        statements: statements.filter(told),
        issues: issues.filter(
          (issue) => issue.article === article.index && issue.span !== null && within(issue.span),
        ),
      };
    }),
  );
  return { page, headlines: reading.articles.map(({ headline }) => headline), sentences };
}
