/** Types of the sentences behind an edge and of the articles they stand in; `contract.ts` hands them on to the viewer. */
import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { JudgementItem } from "./contract-judgements.ts";

/** An article as printed, and where it was printed. */
export interface PrintedArticle {
  readonly id: string;
  readonly headline: string;
  readonly byline: string;
  readonly text: string;
  readonly paper: string;
  readonly date: string;
  readonly page: string;
}

/** One sentence behind an edge; `at` is its place in the article's text, `null` where it could not be found again. */
export interface EvidenceItem {
  readonly id: string;
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly quote: string;
  readonly rule: string;
  readonly score: number;
  readonly article: string;
  readonly at: { readonly start: number; readonly end: number } | null;
  /** `Page.id`, for GET /api/pages. */
  readonly page: string;
  /** What people decided on it, if anything. */
  readonly decision: JudgementItem | null;
}

export interface EvidenceAnswer {
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly statements: readonly EvidenceItem[];
  readonly articles: readonly PrintedArticle[];
}
