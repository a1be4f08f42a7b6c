/** The contract that every graph store keeps. One suite (`tests/contract/`) runs against each adapter. */
import type { Graph, GraphEdge, GraphNode, NodeLabel, RelationType } from "../model/index.ts";

/** How many nodes per label and edges per type an apply creates, updates and deletes. */
export interface ApplyReport {
  readonly nodes: Readonly<Record<string, ChangeCounts>>;
  readonly edges: Readonly<Record<string, ChangeCounts>>;
  /** Whether anything was written. A second apply of the same graph says `false`. */
  readonly changed: boolean;
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

/** A piece of the graph around something. `totals` counts all edges per type, not only those returned. */
export interface Neighbourhood {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly totals: Readonly<Partial<Record<RelationType, number>>>;
}

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
  readonly types?: readonly RelationType[];
  /** 1 to 6. */
  readonly maxHops: number;
  readonly limit: number;
}

/** One path: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`, in either direction. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A statement behind an edge with the article it stands in; spans index the page text. */
export interface StoredEvidence {
  readonly statement: GraphNode;
  readonly article: GraphNode;
}

export interface QueryOptions {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly maxRows?: number;
  readonly timeoutMs?: number;
}

/** Rows as plain JSON values: nodes as `{id, label, name, ...}`, relations as `{id, type, from, to, ...}`. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
}

export interface GraphStore {
  readonly kind: "embedded" | "neo4j";
  /** Makes the stored graph equal to `graph`; readers see the old or the new one, never half of it. */
  apply(graph: Graph, options?: ApplyOptions): Promise<ApplyReport>;
  counts(): Promise<Counts>;
  nodes(ids: readonly string[]): Promise<readonly GraphNode[]>;
  edges(ids: readonly string[]): Promise<readonly GraphEdge[]>;
  /** Edges among the given nodes (both ends inside the set). */
  edgesAmong(ids: readonly string[], limit: number): Promise<readonly GraphEdge[]>;
  neighbours(id: string, options: NeighbourOptions): Promise<Neighbourhood>;
  search(text: string, options: SearchOptions): Promise<readonly SearchHit[]>;
  paths(from: string, to: string, options: PathOptions): Promise<readonly GraphPath[]>;
  evidence(edgeId: string): Promise<readonly StoredEvidence[]>;
  /** Runs one reading statement. The caller has passed it through the gate; the store still refuses writes. */
  query(cypher: string, options?: QueryOptions): Promise<QueryResult>;
  close(): Promise<void>;
}
