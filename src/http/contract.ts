/** The types that API and viewer share: the only module of `src` that the viewer may name, and only for its types. */
import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { NodeLabel } from "../model/labels.ts";
import type { RelationType } from "../model/relations.ts";
import type { PropValue } from "../model/statement.ts";
import type { FactSource, Subgraph } from "./contract-finding.ts";
import type { IdentityAnswer } from "./contract-judgements.ts";

export type * from "./contract-evidence.ts";
export type * from "./contract-finding.ts";
export type * from "./contract-judgements.ts";
export type * from "./contract-pages.ts";
export type { GraphEdge, GraphNode, NodeLabel, PropValue, RelationType };

/** Every answer of the API has one of these two shapes. */
export type Answer<T> = { readonly ok: true; readonly data: T } | Failure;

export interface Failure {
  readonly ok: false;
  readonly error: {
    readonly code: string;
    readonly says: string;
    readonly remedy?: string;
    /** The same in both languages, where there are two. */
    readonly words?: Wording;
    /** Where a Cypher text is at fault. */
    readonly at?: TextPlace;
  };
}

/** From 1; columns count characters. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
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

/** A stored query: the question that it answers, its parameters, its text. */
export interface LibraryQuery {
  readonly name: string;
  readonly says: string;
  readonly question: Wording;
  readonly params: readonly QueryParam[];
  readonly cypher: string;
}

/** `strings` is a list; a parameter without a fallback must be given. */
export interface QueryParam {
  readonly name: string;
  readonly type: "string" | "integer" | "strings";
  readonly example: string;
  readonly fallback: string | null;
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

/** One edge of an entity seen from it, with the first sentence that says so. */
export interface Fact {
  readonly edge: GraphEdge;
  readonly other: GraphNode;
  readonly direction: "out" | "in";
  readonly source: FactSource | null;
  /** How the post stood on the day that was asked for (`?at=`); only on posts. */
  readonly standing?: "held" | "unknown" | "not-held";
}

export interface EntityAnswer {
  readonly node: GraphNode;
  readonly posts: readonly Fact[];
  readonly events: readonly Fact[];
  readonly relations: readonly Fact[];
  readonly totals: Readonly<Partial<Record<RelationType, number>>>;
  /** Names, reasons and open questions; `null` where the server has no data directory of the graph. */
  readonly identity: IdentityAnswer | null;
}

/** GET /api/posts: who held a post of exactly this title on a day. `held` is proven; where it is empty the answer is unknown. */
export interface PostsAnswer {
  readonly at: string;
  readonly held: readonly PostItem[];
  /** Posts that pages neither prove nor rule out for that day. */
  readonly unknown: readonly PostItem[];
  /** Whether there are more; those that are held come first. */
  readonly truncated: boolean;
}

export interface PostItem {
  readonly edge: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly body: { readonly id: string; readonly name: string };
  readonly validFrom: string;
  readonly validTo: string;
  /** Whether `validTo` only follows from the successor. */
  readonly validToInferred: boolean;
  readonly heldOn: readonly string[];
}

export type TimeUnit = "year" | "month" | "day";

/** GET /api/timeline: events of the whole graph counted by year, month or day. */
export interface TimelineAnswer {
  readonly by: TimeUnit;
  /** Sorted by `at` (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), then type. */
  readonly bars: readonly { readonly at: string; readonly type: string; readonly events: number }[];
  /** Events of the stretch whose date is less precise than the unit, and events without any date. */
  readonly coarser: number;
  readonly undated: number;
  /** Whether earlier bars were left out: ask for a stretch, or by month or year. */
  readonly truncated: boolean;
}

/** POST /api/timeline/events: events of a stretch that are not loaded yet, those that most came to first. */
export interface TimelineEventsRequest {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

/** `edges` join the events with the excluded nodes and with one another; `total` counts what the stretch holds. */
export interface TimelineEvents extends Subgraph {
  readonly total: number;
}

/** POST /api/papers {edges}: in which newspapers the sentences behind these edges stand, by edge id. */
export interface PapersAnswer {
  readonly papers: Readonly<Record<string, readonly string[]>>;
}

/** GET /api/chains/:id: a chain with what stands around it and around its members, as one picture shows it. */
export interface ChainAnswer extends Subgraph {
  readonly chain: GraphNode;
  /** Lines of the chain itself, counted all. */
  readonly totals: Readonly<Partial<Record<RelationType, number>>>;
  /** By edge id: the first sentence that says so. */
  readonly sources: Readonly<Record<string, FactSource>>;
}

/** GET /api/rosters/:id: one event with everybody who came, and the post that they came in. */
export interface RosterAnswer {
  readonly event: GraphNode;
  readonly facts: readonly Fact[];
  /** By person id: what the person was on that day, as far as pages say. */
  readonly posts: Readonly<Record<string, RosterPost>>;
  readonly totals: Readonly<Partial<Record<RelationType, number>>>;
}

export interface RosterPost {
  readonly edge: string;
  readonly title: string;
  readonly body: GraphNode;
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
