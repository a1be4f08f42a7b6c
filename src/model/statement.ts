/** What one sentence says, with the sentence. The log of statements is the truth; the graph is a projection of it. */
import type { EntityLabel } from "./labels.ts";
import type { RelationType } from "./relations.ts";
import type { Span } from "./span.ts";

/**
 * One end of a statement: the page's own name for an entity. `key` is stable for a mention cluster of a page
 * (`label:name`, for events `Event:title@date`); resolution maps keys of many pages to entities.
 */
export interface EntityRef {
  readonly label: EntityLabel;
  readonly name: string;
  readonly key: string;
}

/** An entity of a page by its canonical name there. */
export function entityRef(label: EntityLabel, name: string): EntityRef {
  return { label, name, key: `${label}:${name}` };
}

/** Where a statement stands. `span` indexes the untouched page text: `page.text.slice(start, end) === quote`. */
export interface Evidence {
  /** `Page.id`. */
  readonly page: string;
  /** `Article.index`. */
  readonly article: number;
  readonly span: Span;
  readonly quote: string;
}

export type PropValue = string | number | boolean | readonly string[] | null;

export interface Statement {
  /** Hash of page content hash, span, rule, subject key, relation, object key and role or title. */
  readonly id: string;
  readonly subject: EntityRef;
  readonly relation: RelationType;
  readonly object: EntityRef;
  readonly props: Readonly<Record<string, PropValue>>;
  /** Id of the rule row or layer that said so. */
  readonly rule: string;
  /** How often this rule is right, `0..1`. */
  readonly score: number;
  readonly evidence: Evidence;
}
