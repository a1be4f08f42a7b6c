/** Nodes, edges and their surroundings as the contract asks for them, read from Neo4j; only what Lianpu wrote is seen. */
import neo4j, { type Path } from "neo4j-driver";
import {
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  RELATION_TYPES,
  type RelationType,
} from "../../model/index.ts";
import { quoted } from "../cypher-text.ts";
import { inPrintedOrder } from "../evidence.ts";
import { groupBy } from "../group.ts";
import { hops, MOST_PATHS, pathTypes, sortPaths } from "../paths.ts";
import type {
  Counts,
  GraphPath,
  Neighbourhood,
  NeighbourOptions,
  PathOptions,
  StoredEvidence,
} from "../store.ts";
import type { Neo4jClient, Row } from "./client.ts";
import { EDGE_COLUMNS_TEXT, graphEdge, graphNode, labelOf, pathNodes } from "./values.ts";

function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly T[],
): readonly T[] {
  const byId = new Map(found.map((item) => [item.id, item]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function tally<K extends string>(
  rows: readonly Row[],
  kindOf: (row: Row) => string,
): Partial<Record<K, number>> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(kindOf(row), (counts.get(kindOf(row)) ?? 0) + Number(row.n));
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))) as Partial<Record<K, number>>;
}

export async function readCounts(client: Neo4jClient): Promise<Counts> {
  const nodes = await client.rows("MATCH (n:Lianpu) RETURN labels(n) AS labels, count(*) AS n");
  const edges = await client.rows(
    "MATCH ()-[e]->() WHERE e._hash IS NOT NULL RETURN type(e) AS type, count(*) AS n",
  );
  return {
    nodes: tally<NodeLabel>(nodes, (row) => labelOf(row.labels as string[])),
    edges: tally<RelationType>(edges, (row) => String(row.type)),
  };
}

export async function readNodes(client: Neo4jClient, ids: readonly string[]): Promise<readonly GraphNode[]> {
  if (ids.length === 0) return [];
  const rows = await client.rows("UNWIND $ids AS id MATCH (n:Lianpu {id: id}) RETURN n", {
    ids: [...new Set(ids)],
  });
  return inOrder(
    ids,
    rows.map((row) => graphNode(row.n)),
  );
}

const EDGES_BY_ID = RELATION_TYPES.map(
  (type) =>
    `MATCH ()-[e:${quoted(type)}]->() WHERE e.id IN $ids AND e._hash IS NOT NULL RETURN ${EDGE_COLUMNS_TEXT}`,
).join(" UNION ALL ");

export async function readEdges(client: Neo4jClient, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  if (ids.length === 0) return [];
  const rows = await client.rows(EDGES_BY_ID, { ids: [...new Set(ids)] });
  return inOrder(ids, rows.map(graphEdge));
}

export async function readEdgesAmong(
  client: Neo4jClient,
  ids: readonly string[],
  limit: number,
): Promise<readonly GraphEdge[]> {
  const rows = await client.rows(
    `UNWIND $ids AS id MATCH (a:Lianpu {id: id})-[e]->(b:Lianpu) WHERE b.id IN $ids AND e._hash IS NOT NULL
     WITH e ORDER BY e.id LIMIT $limit RETURN ${EDGE_COLUMNS_TEXT}`,
    { ids: [...new Set(ids)], limit: neo4j.int(limit) },
  );
  return rows.map(graphEdge).sort(byId);
}

/** The edges of `a` that Lianpu wrote, with their other ends. */
const AROUND = "MATCH (a:Lianpu {id: $id})-[e]-(b:Lianpu) WHERE e._hash IS NOT NULL";

export async function readNeighbours(
  client: Neo4jClient,
  id: string,
  { types, labels, exclude = [], limit }: NeighbourOptions,
): Promise<Neighbourhood> {
  const totals = tally<RelationType>(
    await client.rows(`${AROUND} RETURN type(e) AS type, count(DISTINCT e) AS n`, { id }),
    (row) => String(row.type),
  );
  const wish = { id, types: types ?? null, labels: labels ?? null, exclude, limit: neo4j.int(limit) };
  const near = await client.rows(
    `${AROUND} AND b <> a AND ($types IS NULL OR type(e) IN $types) AND NOT b.id IN $exclude
       AND ($labels IS NULL OR any(label IN labels(b) WHERE label IN $labels))
     WITH b, max(coalesce(e.statements, 0)) AS weight ORDER BY weight DESC, b.id LIMIT $limit RETURN b`,
    wish,
  );
  const nodes = near.map((row) => graphNode(row.b));
  const edges = await client.rows(
    `${AROUND} AND b.id IN $ids AND ($types IS NULL OR type(e) IN $types) WITH DISTINCT e RETURN ${EDGE_COLUMNS_TEXT}`,
    { id, types: types ?? null, ids: [id, ...nodes.map((node) => node.id)] },
  );
  return { nodes, edges: edges.map(graphEdge).sort(byId), totals };
}

export async function readDegrees(
  client: Neo4jClient,
  ids: readonly string[],
  types: readonly RelationType[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0 || types.length === 0) return new Map();
  const rows = await client.rows(
    `UNWIND $ids AS id MATCH (a:Lianpu {id: id})-[e:${types.map(quoted).join("|")}]-(:Lianpu)
     WHERE e._hash IS NOT NULL RETURN id, count(DISTINCT e) AS n`,
    { ids: [...new Set(ids)] },
  );
  return new Map(rows.map((row) => [String(row.id), Number(row.n)]));
}

export async function readPaths(
  client: Neo4jClient,
  from: string,
  to: string,
  options: PathOptions,
): Promise<readonly GraphPath[]> {
  const most = hops(options);
  const types = pathTypes(options);
  if (from === to || types.length === 0) return [];
  const avoidable = (options.avoid ?? []).filter((id) => id !== from && id !== to);
  const rows = await client.rows(
    `MATCH (a:Lianpu {id: $from}), (b:Lianpu {id: $to})
     MATCH p = allShortestPaths((a)-[:${types.map(quoted).join("|")}*..${most}]-(b))
     WHERE all(e IN relationships(p) WHERE e._hash IS NOT NULL
       AND ($since IS NULL OR e.lastStated >= $since) AND ($until IS NULL OR e.firstStated <= $until)
       AND NOT e.id IN $avoid)
     AND none(n IN nodes(p) WHERE n.id IN $avoid)
     RETURN p LIMIT ${MOST_PATHS}`,
    { from, to, since: options.since ?? null, until: options.until ?? null, avoid: avoidable },
  );
  return sortPaths(
    rows.map((row) => graphPath(row.p as Path)),
    options.limit,
  );
}

function graphPath(path: Path): GraphPath {
  const nodes = pathNodes(path);
  const at = new Map(nodes.map((node) => [node.elementId, node]));
  const edges = path.segments.map(({ relationship: e }) => {
    const [start, end] = [at.get(e.startNodeElementId)!, at.get(e.endNodeElementId)!];
    const ends = {
      from: start.properties.id,
      fromLabels: start.labels,
      to: end.properties.id,
      toLabels: end.labels,
    };
    return graphEdge({ e, ...ends });
  });
  return { nodes: nodes.map(graphNode), edges };
}

export async function readEvidence(
  client: Neo4jClient,
  edgeIds: readonly string[],
): Promise<readonly (readonly StoredEvidence[])[]> {
  if (edgeIds.length === 0) return [];
  const rows = await client.rows(
    `UNWIND $edgeIds AS edgeId MATCH (s:Statement {edgeId: edgeId})-[e:STATED_IN]->(a:Article)
     WHERE s:Lianpu AND a:Lianpu AND e._hash IS NOT NULL RETURN edgeId, s, a`,
    { edgeIds: [...new Set(edgeIds)] },
  );
  const byEdge = groupBy(rows, ({ edgeId }) => String(edgeId));
  return edgeIds.map((id) =>
    (byEdge.get(id) ?? [])
      .map((row) => ({ statement: graphNode(row.s), article: graphNode(row.a) }))
      .sort(inPrintedOrder),
  );
}
