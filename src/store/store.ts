/** The contract that every graph store keeps. One suite (`tests/contract/`) runs against each adapter. */

import type { Graph, GraphEdge, GraphNode, NodeLabel, RelationType } from "../model/index.ts";
import type { GraphPart } from "./graph-part.ts";
import type { NameReader } from "./named.ts";
import type { PackedPart } from "./packed-part.ts";

/**
 * What callers may count on, in both stores:
 * - A `GraphNode` that is read has its `id` and `name` beside its `props`, a `GraphEdge` its `id`; `props` holds the other
 *   properties that are set. A property that is null or absent is the same thing: it is left out.
 * - `apply` takes `props` with or without `id` and `name`. It throws `StoreError("graph-invalid")` where the graph breaks
 *   the relation table: an unknown label, type or property, a value of another type, an edge without its ends, an id twice.
 * - Ids that do not exist are no error: they are left out of the answer.
 * - Lists come in a fixed order, so that equal graphs give equal answers.
 * - Any call after `close` throws `StoreError("store-closed")`. Reading an embedded store before its first `apply` throws
 *   `StoreError("store-empty")`, one whose files are not as they were written `StoreError("graph-damaged")`; a Neo4j database that Lianpu has not written yet is an empty graph.
 * - A limit that is no whole number from 0 on throws `InputError("limit-invalid")`.
 */

/** How many nodes per label and edges per type an apply creates, updates and deletes. */
export interface ApplyReport {
  readonly nodes: Readonly<Record<string, ChangeCounts>>;
  readonly edges: Readonly<Record<string, ChangeCounts>>;
  /** Whether anything was written. A second apply of the same graph says `false`. */
  readonly changed: boolean;
  /** Ids of nodes that should go but stay because relations of others hold them (Neo4j only). */
  readonly kept?: readonly string[];
}

export interface ChangeCounts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}

export interface ApplyOptions {
  /** Only report what would change. */
  readonly dryRun?: boolean;
  /** Called as batches land: rows done, rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Totals per label and relation type. */
export interface Counts {
  readonly nodes: Readonly<Partial<Record<NodeLabel, number>>>;
  readonly edges: Readonly<Partial<Record<RelationType, number>>>;
}

export interface NeighbourOptions {
  readonly types?: readonly RelationType[];
  readonly labels?: readonly NodeLabel[];
  /** Node ids that are already loaded: left out of `nodes`, still counted in `totals`. */
  readonly exclude?: readonly string[];
  readonly limit: number;
}

/**
 * The nodes around a node, best supported first (`statements` of their edges, then id), and the edges that join it to
 * them or to itself. `totals` counts all edges of the node per type, whatever the options say; an edge to itself counts once.
 */
export interface Neighbourhood {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly totals: Readonly<Partial<Record<RelationType, number>>>;
}

/**
 * Hits come with whole names before beginnings before inner parts, then names before aliases, pinyin and initials, then
 * the most mentioned; each node once, by its best match. Width and case do not matter, tones and spaces of pinyin neither.
 */
export interface SearchOptions {
  readonly labels?: readonly NodeLabel[];
  readonly limit: number;
}

export interface SearchHit {
  readonly node: GraphNode;
  /** What matched: the name itself, an alias, pinyin or initials. */
  readonly via: "name" | "alias" | "pinyin" | "initials";
  readonly matched: string;
}

export interface PathOptions {
  /** Relations that a path may take, in either direction. Without it: those that statements support. */
  readonly types?: readonly RelationType[];
  /** Only relations that pages state between these two days, `YYYY-MM-DD`; either may be missing. */
  readonly since?: string;
  readonly until?: string;
  /** Ids of nodes that no path goes through and of edges that none takes. */
  readonly avoid?: readonly string[];
  /** 1 to 6. */
  readonly maxHops: number;
  readonly limit: number;
}

/** One path: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`, in either direction. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A statement behind an edge with the article it stands in; oldest first; spans index the page text. */
export interface StoredEvidence {
  readonly statement: GraphNode;
  readonly article: GraphNode;
}

export interface QueryOptions {
  readonly params?: Readonly<Record<string, unknown>>;
  /** 10,000 unless told. */
  readonly maxRows?: number;
  /** 10 seconds unless told. */
  readonly timeoutMs?: number;
}

/**
 * Rows as plain JSON values: nodes as `{id, label, name, ...}`, relations as `{id, type, from, to, ...}` (ends as node ids),
 * paths as `{nodes, edges}`, times as ISO 8601 texts; null for what JSON has no value for (infinity).
 */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
}

export type GraphParts = AsyncIterable<GraphPart | PackedPart>;

export interface GraphStore {
  readonly kind: "embedded" | "neo4j";
  /** Makes the stored graph equal to `graph`; readers see the old or the new one, never half of it. */
  apply(graph: Graph | GraphParts, options?: ApplyOptions): Promise<ApplyReport>;
  /** A word that is another whenever the graph is; `null` where the store cannot tell, since others may write to it. */
  version(): Promise<string | null>;
  /** An embedded store first proves that its files are as they were written, once for each graph. */
  counts(): Promise<Counts>;
  nodes(ids: readonly string[]): Promise<readonly GraphNode[]>;
  edges(ids: readonly string[]): Promise<readonly GraphEdge[]>;
  /** Edges among the given nodes (both ends inside the set). */
  edgesAmong(ids: readonly string[], limit: number): Promise<readonly GraphEdge[]>;
  neighbours(id: string, options: NeighbourOptions): Promise<Neighbourhood>;
  /** How many edges of these types each of the nodes has, an edge to itself once; nodes without any are left out. */
  degrees(ids: readonly string[], types: readonly RelationType[]): Promise<ReadonlyMap<string, number>>;
  search(text: string, options: SearchOptions): Promise<readonly SearchHit[]>;
  readonly names: NameReader;
  /**
   * Shortest paths (none between a node and itself), best supported first. Where there are more than 1,000 of them these are
   * 1,000 as the engine finds them: to weigh all would take seconds between two nodes that thousands of ways join.
   */
  paths(from: string, to: string, options: PathOptions): Promise<readonly GraphPath[]>;
  /** What stands behind each of the edges, in the order asked for. */
  evidence(edgeIds: readonly string[]): Promise<readonly (readonly StoredEvidence[])[]>;
  /**
   * Runs one reading statement. The caller has passed it through the gate; the store still refuses writes.
   * Throws `InputError("query-invalid")` where it does not run, `StoreError("query-writes" | "query-timeout")`.
   */
  query(cypher: string, options?: QueryOptions): Promise<QueryResult>;
  close(): Promise<void>;
}
