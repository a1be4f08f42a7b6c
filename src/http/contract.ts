/** The types that API and viewer share: the only module of `src` that the viewer may name, and only for its types. */
import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { NodeLabel } from "../model/labels.ts";
import type { RelationType } from "../model/relations.ts";
import type { PropValue } from "../model/statement.ts";

export type { GraphEdge, GraphNode, NodeLabel, PropValue, RelationType };

/** Every answer of the API has one of these two shapes. */
export type Answer<T> = { readonly ok: true; readonly data: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly error: { readonly code: string; readonly says: string; readonly remedy?: string };
}

export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** What is served, and the words for it. */
export interface Info {
  readonly version: string;
  readonly store: "embedded" | "neo4j";
  readonly readOnly: boolean;
  readonly asks: boolean;
  readonly words: {
    readonly labels: Readonly<Record<string, Wording>>;
    readonly relations: Readonly<Record<string, Wording>>;
    readonly eventTypes: Readonly<Record<string, Wording>>;
    readonly roles: Readonly<Record<string, Wording>>;
    readonly organizers: Readonly<Record<string, Wording>>;
  };
  /** Property names per node label and relation type, for completion. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly library: readonly LibraryQuery[];
}

/** A stored query: what it returns, its parameters, its text. */
export interface LibraryQuery {
  readonly name: string;
  readonly says: string;
  readonly params: readonly string[];
  readonly cypher: string;
}

export interface GraphCounts {
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly edges: Readonly<Partial<Record<RelationType, number>>>;
}

/** The first view: totals of everything, and a capped graph of what leads. */
export interface Overview {
  readonly counts: GraphCounts;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Earliest and latest event date, empty where there is none. */
  readonly period: { readonly from: string; readonly to: string };
  /** Events per month (`YYYY-MM`), sorted. */
  readonly months: readonly { readonly month: string; readonly events: number }[];
}

export interface SearchResult {
  readonly hits: readonly {
    readonly node: GraphNode;
    readonly via: "name" | "alias" | "pinyin" | "initials";
    readonly matched: string;
  }[];
}

export interface NeighboursRequest {
  readonly id: string;
  readonly types?: readonly RelationType[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

/** `edges` holds those to the new nodes and those among the new and the excluded ones; `totals` counts all. */
export interface Neighbours {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly totals: Readonly<Partial<Record<RelationType, number>>>;
}

/** Nodes by id, with the edges among them. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** One edge of an entity seen from it, with the first sentence that says so. */
export interface Fact {
  readonly edge: GraphEdge;
  readonly other: GraphNode;
  readonly direction: "out" | "in";
  readonly source: FactSource | null;
}

export interface FactSource {
  readonly quote: string;
  readonly paper: string;
  readonly date: string;
  readonly page: string;
}

export interface EntityAnswer {
  readonly node: GraphNode;
  readonly posts: readonly Fact[];
  readonly events: readonly Fact[];
  readonly relations: readonly Fact[];
  readonly totals: Readonly<Partial<Record<RelationType, number>>>;
}

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
}

export interface EvidenceAnswer {
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly statements: readonly EvidenceItem[];
  readonly articles: readonly PrintedArticle[];
}

/** `edges[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export interface PathsAnswer {
  readonly paths: readonly { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }[];
}

export interface QueryRequest {
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
  readonly tookMs: number;
}

/** An answer in words, each line with what it rests on. */
export interface AskAnswer {
  readonly question: string;
  readonly says: string;
  readonly lines: readonly {
    readonly id: string;
    /** Name first; event types and roles by their keys in `Info.words`. */
    readonly cells: readonly string[];
    readonly edges: readonly string[];
    /** The first sentence that says so. */
    readonly source: FactSource | null;
  }[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
