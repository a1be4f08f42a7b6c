/** Types of pages as printed and of page files that people add; `contract.ts` hands them on to the viewer. */
import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { NodeLabel } from "../model/labels.ts";
import type { RelationType } from "../model/relations.ts";
import type { Span } from "../model/span.ts";
import type { PropValue } from "../model/statement.ts";

/** GET /api/pages?id=: a whole page as printed, with its line ends; spans index `text`. */
export interface PrintedPage {
  readonly id: string;
  readonly paper: string;
  readonly date: string;
  readonly page: string;
  readonly text: string;
  readonly articles: readonly PagePart[];
  /** What was asked for: the sentence of a statement (`?statement=`), or where the page names an entity (`?entity=`). */
  readonly marks: readonly Span[];
}

/** An article in its place on the page; a text that jumps over columns has several spans. */
export interface PagePart {
  readonly index: number;
  readonly headline: string;
  readonly spans: readonly Span[];
}

/** GET /api/entities/:id/pages: the articles that name an entity, the newest first. */
export interface NamedOn {
  readonly articles: readonly NamingArticle[];
  /** How many there are; `articles` is capped. */
  readonly total: number;
}

export interface NamingArticle {
  readonly id: string;
  readonly headline: string;
  /** `Page.id`, for GET /api/pages. */
  readonly pageId: string;
  readonly paper: string;
  readonly date: string;
  readonly page: string;
  /** How often it names the entity; 0 for a report of an event or a byline. */
  readonly count: number;
}

/**
 * POST /api/pages?name=FILE, the bytes as application/octet-stream: the file as it was read; nothing is kept of it yet.
 * `known`: its bytes are in the graph already. `replaces`: it is another print of a page of the graph.
 */
export interface ReadFile {
  /** Names the file in POST /api/pages/join. */
  readonly id: string;
  readonly name: string;
  readonly state: "new" | "known" | "replaces";
  readonly page: PrintedPage;
  readonly mentions: number;
  readonly facts: readonly ReadFact[];
  readonly issues: readonly { readonly code: string; readonly says: string }[];
}

/** One statement of a page that was read. */
export interface ReadFact {
  readonly id: string;
  readonly article: number;
  readonly relation: RelationType;
  readonly subject: ReadEnd;
  readonly object: ReadEnd;
  readonly props: Readonly<Record<string, PropValue>>;
  readonly quote: string;
  /** The sentence on the page. */
  readonly at: Span;
  readonly rule: string;
  readonly score: number;
}

export interface ReadEnd {
  readonly label: NodeLabel;
  readonly name: string;
}

/** POST /api/pages/join: these files become part of the graph, with what people decided on their statements. */
export interface JoinRequest {
  readonly files: readonly {
    readonly id: string;
    readonly accept?: readonly string[] | undefined;
    readonly reject?: readonly string[] | undefined;
  }[];
}

export interface JoinAnswer {
  /** Whether the graph is another one than before. */
  readonly changed: boolean;
  readonly pages: readonly string[];
  /** Ids of the decisions that came with them, for POST /api/pages/leave. */
  readonly decided: readonly string[];
  /** What these pages say, to be drawn. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** POST /api/pages/leave: files that joined leave the graph, and wait to join again. */
export interface LeaveRequest {
  readonly files: readonly string[];
  /** `JoinAnswer.decided`: these decisions leave with them. */
  readonly decided?: readonly string[] | undefined;
}

export interface LeaveAnswer {
  readonly changed: boolean;
}

/** GET /api/pages/joining: how far the graph is rebuilt; `null` while nothing joins. `total` is 0 where it is unknown. */
export type Joining = { readonly step: string; readonly done: number; readonly total: number } | null;

/** GET /api/examples: what works on the present graph; each was run, and `rows` tells what came of it. */
export interface Examples {
  readonly questions: readonly { readonly text: string; readonly rows: number }[];
  readonly views: readonly ExampleView[];
}

export interface ExampleView {
  readonly kind: "chain" | "roster" | "posts" | "path" | "month" | "firm";
  /** Nodes that it shows, or the month (`YYYY-MM`). */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly rows: number;
}
