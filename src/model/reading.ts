/** Everything that the per-page stages find on one page: a pure value of the page and the extractor version. */
import type { DatePrecision, EventType } from "./events.ts";
import type { Issue } from "./issue.ts";
import type { Mention } from "./mention.ts";
import type { Page } from "./page.ts";
import type { Span } from "./span.ts";
import type { Evidence, Statement } from "./statement.ts";

/** A happening as one article tells it; `key` is what statements name it by. */
export interface EventRecord {
  readonly key: string;
  readonly article: number;
  readonly type: EventType;
  readonly title: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `null`. */
  readonly date: string | null;
  readonly dateTo: string | null;
  readonly precision: DatePrecision;
  /** Id of the rule row or layer that saw it. */
  readonly rule: string;
  readonly evidence: Evidence;
}

/** An article without its working text: what is kept once a page is read. */
export interface ArticleRecord {
  readonly index: number;
  readonly headline: string;
  readonly starts: string;
  readonly bylines: readonly string[];
  /** The article as printed, part by part, for readers. */
  readonly text: string;
  /** The stretches of the page that it was read from, from top to bottom. */
  readonly spans: readonly Span[];
}

export interface PageReading {
  readonly page: Page;
  readonly articles: readonly ArticleRecord[];
  readonly mentions: readonly Mention[];
  readonly events: readonly EventRecord[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}
