/** What a sentence names, before it is known which entity that is. */
import type { DatePrecision } from "./events.ts";
import type { EntityLabel } from "./labels.ts";
import type { Span } from "./span.ts";

/**
 * One naming of an entity in an article. `at` indexes `Article.text`; `span` indexes the page, and
 * `page.text.slice(span.start, span.end) === quote`. `text` is the form in the working text; a form that a column
 * break cuts (`刘⏎⏎剑飞`) has `text` `刘剑飞`. `name` is the canonical name inside the page (`市委` → `中共株洲市委员会`).
 */
export interface Mention {
  readonly label: EntityLabel;
  readonly name: string;
  readonly text: string;
  readonly at: Span;
  readonly span: Span;
  readonly quote: string;
  readonly article: number;
  readonly rule: string;
  readonly score: number;
}

/** A time expression resolved against the edition date. Dates are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export interface TimeMention {
  readonly text: string;
  readonly at: Span;
  readonly date: string | null;
  readonly dateTo: string | null;
  readonly precision: DatePrecision;
}
