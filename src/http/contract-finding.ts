/** The types of finding: names, neighbours, paths and answers. The viewer takes them from `contract.ts`. */
import type { GraphEdge, GraphNode } from "../model/graph.ts";
import type { NodeLabel } from "../model/labels.ts";
import type { RelationType } from "../model/relations.ts";

export interface SearchResult {
  /** Whether nothing holds the text, and these are names that it nearly is. */
  readonly nearly: boolean;
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

/** POST /api/degrees: how many of these relations each node has in the whole graph; nodes without any are left out. */
export interface DegreesRequest {
  readonly ids: readonly string[];
  readonly types: readonly RelationType[];
}

export interface DegreesAnswer {
  readonly degrees: Readonly<Record<string, number>>;
}

/** Nodes by id, with the edges among them. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface FactSource {
  readonly quote: string;
  readonly paper: string;
  readonly date: string;
  readonly page: string;
}

/** GET /api/paths: the shortest first; where they are fewer than `limit`, ways that go round them follow. */
export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
  readonly limit: number;
  readonly types: readonly RelationType[];
  /** Days between which pages state the relations, `YYYY-MM-DD` or empty. */
  readonly since: string;
  readonly until: string;
  /** Nodes that no path may go through. */
  readonly avoid: readonly string[];
}

export interface PathsAnswer {
  readonly paths: readonly FoundPath[];
}

/** `edges[i]` joins `nodes[i]` and `nodes[i + 1]`; `sources[i]` is the first sentence that says so. */
export interface FoundPath {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly sources: readonly (FactSource | null)[];
}

/** POST /api/ask; `only` names by id who is meant where a name fits several. */
export interface AskRequest {
  readonly question: string;
  readonly only?: readonly string[] | undefined;
}

/** Words of a question that fit several: the answer speaks of all of them until one is chosen. */
export interface AskChoice {
  readonly words: string;
  /** `says` tells namesakes apart, as posts do. */
  readonly entities: readonly {
    readonly id: string;
    readonly label: NodeLabel;
    readonly name: string;
    readonly says: string;
  }[];
}

/** An answer in words, each line with what it rests on. */
export interface AskAnswer {
  readonly question: string;
  readonly says: string;
  readonly choices: readonly AskChoice[];
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

/** POST /api/evidence {edges}: the ids of the statements behind each edge, for files that people take along. */
export interface EvidenceIds {
  readonly statements: Readonly<Record<string, readonly string[]>>;
}
