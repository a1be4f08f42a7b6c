/** A newspaper page as read, and the articles on it. */
import type { Span } from "./span.ts";

/** Where a page's paper, date or page number was found; listed from the strongest to the weakest. */
export type MetaSource = "masthead" | "sidecar" | "filename" | "dateline" | "content" | "none";

/** A city or county that a paper serves, by its gazetteer path: `["湖南省", "株洲市"]`. */
export interface Home {
  /** Full names from province down, e.g. `["湖南省", "株洲市"]`; empty for a national paper. */
  readonly path: readonly string[];
}

/** One page file. `text` is the decoded file, untouched: every evidence span indexes it. */
export interface Page {
  /** Stable key: `paper/date/page` where known, else the source path. */
  readonly id: string;
  /** File name as given, e.g. `000_1f01752f499c41e2.txt`. */
  readonly source: string;
  /** SHA-256 of `text` (hex, first 16 characters). */
  readonly hash: string;
  readonly text: string;
  readonly paper: string | null;
  /** The day it was printed, `YYYY-MM-DD`. Never a day on which something happened. */
  readonly date: string | null;
  readonly page: string | null;
  /** Which source won for each field, and the words that prove the date. */
  readonly meta: {
    readonly paper: MetaSource;
    readonly date: MetaSource;
    readonly page: MetaSource;
    readonly dateEvidence: string;
  };
  readonly home: Home;
}

/** What a stretch of an article is; `byline` holds names only of those who wrote or photographed it. */
export type PartKind = "headline" | "kicker" | "subhead" | "byline" | "dateline" | "body" | "caption";

/** A typed stretch of `Article.text`. */
export interface Part extends Span {
  readonly kind: PartKind;
}

/**
 * One news item. `text` is its working text: parts in reading order joined by `\n`, column breaks inside a
 * sentence stitched, repeated blocks dropped, width and punctuation normalized, so that rules see clean prose.
 * `offsets[i]` is the page offset of `text[i]`; `offsets` has `text.length + 1` entries, the last being the end.
 */
export interface Article {
  readonly index: number;
  readonly headline: string;
  /** The first 15 or so characters of the body as printed. */
  readonly starts: string;
  readonly bylines: readonly string[];
  readonly text: string;
  readonly offsets: Int32Array;
  readonly parts: readonly Part[];
}

/** A sentence of an article: a range of `Article.text`, closed by 。！？ or a part's end. */
export interface Sentence extends Span {
  readonly index: number;
  readonly part: PartKind;
}

/**
 * The range of the page that a range of an article's working text was read from. Words stitched from lines that stand in
 * another order on the page have no such range; their first piece stands for them.
 */
export function pageSpan(article: Pick<Article, "offsets">, span: Span): Span {
  const start = article.offsets[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  const end = (article.offsets[span.end - 1] ?? start) + 1;
  return { start, end: end > start ? end : pieceEnd(article.offsets, span.start) };
}

/** Where the run of growing offsets that begins there ends. */
function pieceEnd(offsets: Int32Array, from: number): number {
  let at = from + 1;
  while (at < offsets.length && (offsets[at] ?? 0) > (offsets[at - 1] ?? 0)) at += 1;
  return (offsets[at - 1] ?? 0) + 1;
}
