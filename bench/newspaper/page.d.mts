/** Types of page.mjs. */
import type { ArticleFields, EventFields, NamedRecord } from "../../src/pipeline/score/record.ts";

type Named = NamedRecord & { readonly mentions: readonly string[] };

interface GeneratedArticle extends ArticleFields {
  readonly persons: readonly Named[];
  readonly organizations: readonly Named[];
  readonly chains: readonly Named[];
  readonly places: readonly Named[];
  readonly projects: readonly Named[];
  readonly events: readonly EventFields[];
}

interface GeneratedPage {
  /** Without the suffix `.txt`. */
  readonly name: string;
  readonly paper: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly text: string;
  readonly articles: readonly GeneratedArticle[];
  /** Ids that tell people of one name apart, by name. */
  readonly people: ReadonlyMap<string, string>;
}

/** The page of a number; the same seed and number give the same page. */
export function pageOf(seed: number, index: number): GeneratedPage;
