/** Nodes, edges and their surroundings as the contract asks for them, read from one open generation. */
import {
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  type RelationType,
  StoreError,
} from "../../model/index.ts";
import { relation, typesAt } from "../columns.ts";
import { quoted } from "../cypher-text.ts";
import { inPrintedOrder } from "../evidence.ts";
import { groupBy } from "../group.ts";
import type { Neighbourhood, NeighbourOptions, SearchHit, SearchOptions, StoredEvidence } from "../store.ts";
import type { Line, LineIndex } from "./line-index.ts";
import type { Snapshot } from "./snapshot.ts";
import { type EngineEdge, type EngineNode, graphEdge, graphNode } from "./values.ts";

/** The index lines of the ids that exist, each once, in the order asked for. */
function found<T extends Line>(index: LineIndex<T>, ids: readonly string[]): readonly T[] {
  return [...new Set(ids)].map((id) => index.find(id)).filter((line) => line !== undefined);
}

function typeList(types: readonly RelationType[]): string {
  return types.map(quoted).join("|");
}

export async function readNodes(at: Snapshot, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const lines = found(at.nodes, ids);
  const nodes = new Map<string, GraphNode>();
  for (const [label, group] of groupBy(lines, (line) => line[1])) {
    const rows = await at.connections.rows(`UNWIND $ids AS i MATCH (n:${quoted(label)} {id: i}) RETURN n`, {
      ids: group.map(([id]) => id),
    });
    for (const { n } of rows) {
      const node = graphNode(n as EngineNode);
      nodes.set(node.id, node);
    }
  }
  return lines.flatMap(([id]) => nodes.get(id) ?? []);
}

export async function readEdges(at: Snapshot, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const lines = found(at.edges, ids).map(([id, type, , from, to]) => ({
    id,
    type,
    ends: { from, to, fromLabel: labelOf(at, from), toLabel: labelOf(at, to) },
  }));
  const edges = new Map<string, GraphEdge>();
  const groups = groupBy(lines, ({ type, ends }) => `${type} ${ends.fromLabel} ${ends.toLabel}`);
  for (const group of groups.values()) {
    const { type, ends } = group[0]!;
    const rows = await at.connections.rows(
      `UNWIND $from AS f MATCH (a:${quoted(ends.fromLabel)} {id: f})-[e:${quoted(type)}]->(b:${quoted(ends.toLabel)})
       WHERE e.id IN $ids RETURN e, f, b.id AS t`,
      { from: [...new Set(group.map((line) => line.ends.from))], ids: group.map(({ id }) => id) },
    );
    for (const row of rows) {
      const edge = graphEdge(row.e as EngineEdge, { ...ends, from: String(row.f), to: String(row.t) });
      edges.set(edge.id, edge);
    }
  }
  return lines.flatMap(({ id }) => edges.get(id) ?? []);
}

function labelOf(at: Snapshot, id: string): NodeLabel {
  const label = at.nodes.find(id)?.[1];
  if (label === undefined)
    throw new StoreError("graph-unreadable", `The stored graph is damaged: node ${id} is missing.`);
  return label;
}

export async function readEdgesAmong(
  at: Snapshot,
  ids: readonly string[],
  limit: number,
): Promise<readonly GraphEdge[]> {
  const lines = found(at.nodes, ids);
  const byLabel = groupBy(lines, (line) => line[1]);
  const edges: GraphEdge[] = [];
  for (const [fromLabel, group] of byLabel) {
    const types = typesAt(fromLabel as NodeLabel, "out").filter((type) =>
      relation(type).to.some((label) => byLabel.has(label)),
    );
    if (types.length === 0) continue;
    const rows = await at.connections.rows(
      `UNWIND $from AS f MATCH (a:${quoted(fromLabel)} {id: f})-[e:${typeList(types)}]->(b) WHERE b.id IN $to
       RETURN e, f, b.id AS t, label(b) AS l ORDER BY e.id LIMIT ${limit}`,
      { from: group.map(([id]) => id), to: lines.map(([id]) => id) },
    );
    for (const row of rows)
      edges.push(edgeOf(row, { from: String(row.f), fromLabel: fromLabel as NodeLabel }));
  }
  return edges.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function edgeOf(
  row: Readonly<Record<string, unknown>>,
  start: Pick<GraphEdge, "from" | "fromLabel">,
): GraphEdge {
  return graphEdge(row.e as EngineEdge, { ...start, to: String(row.t), toLabel: row.l as NodeLabel });
}

interface Near {
  readonly id: string;
  readonly weight: number;
}

export async function readNeighbours(
  at: Snapshot,
  id: string,
  options: NeighbourOptions,
): Promise<Neighbourhood> {
  const line = at.nodes.find(id);
  if (line === undefined) return { nodes: [], edges: [], totals: {} };
  const label = line[1];
  const totals = await edgeTotals(at, id, label);
  const near = new Map<string, Near>();
  for (const side of ["out", "in"] as const) {
    for (const found of await nearest(at, id, label, side, options)) {
      const known = near.get(found.id);
      if (known === undefined || known.weight < found.weight) near.set(found.id, found);
    }
  }
  const chosen = [...near.values()]
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, options.limit)
    .map((node) => node.id);
  const edges = await edgesTo(at, id, label, chosen, options.types);
  return { nodes: await readNodes(at, chosen), edges, totals };
}

function allowed(label: NodeLabel, side: "out" | "in", types: readonly RelationType[] | undefined) {
  return typesAt(label, side).filter((type) => types === undefined || types.includes(type));
}

function arrow(label: NodeLabel, side: "out" | "in", types: readonly RelationType[]): string {
  const [left, right] = side === "out" ? ["-", "->"] : ["<-", "-"];
  return `(a:${quoted(label)} {id: $id})${left}[e:${typeList(types)}]${right}(b)`;
}

/** All edges of a node per type; an edge from a node to itself counts once. */
async function edgeTotals(at: Snapshot, id: string, label: NodeLabel): Promise<Neighbourhood["totals"]> {
  const totals: Partial<Record<RelationType, number>> = {};
  for (const side of ["out", "in"] as const) {
    const types = typesAt(label, side);
    if (types.length === 0) continue;
    const notTwice = side === "in" ? "WHERE b.id <> $id" : "";
    const rows = await at.connections.rows(
      `MATCH ${arrow(label, side, types)} ${notTwice} RETURN label(e) AS type, count(*) AS n`,
      { id },
    );
    for (const row of rows) {
      const type = row.type as RelationType;
      totals[type] = (totals[type] ?? 0) + Number(row.n);
    }
  }
  return Object.fromEntries(Object.entries(totals).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The nodes with the best supported edges on one side. */
async function nearest(
  at: Snapshot,
  id: string,
  label: NodeLabel,
  side: "out" | "in",
  { types, labels, exclude = [], limit }: NeighbourOptions,
): Promise<readonly Near[]> {
  const narrowed = allowed(label, side, types);
  if (narrowed.length === 0 || limit < 1 || labels?.length === 0) return [];
  const conditions = [
    "b.id <> $id",
    ...(labels ? ["label(b) IN $labels"] : []),
    ...(exclude.length > 0 ? ["NOT b.id IN $exclude"] : []),
  ];
  const rows = await at.connections.rows(
    `MATCH ${arrow(label, side, narrowed)} WHERE ${conditions.join(" AND ")}
     RETURN b.id AS id, max(coalesce(e.statements, 0)) AS weight ORDER BY weight DESC, id LIMIT ${limit}`,
    { id, ...(labels ? { labels } : {}), ...(exclude.length > 0 ? { exclude } : {}) },
  );
  return rows.map((row) => ({ id: String(row.id), weight: Number(row.weight) }));
}

/** Edges between a node and the chosen others, and from the node to itself. */
async function edgesTo(
  at: Snapshot,
  id: string,
  label: NodeLabel,
  others: readonly string[],
  types: readonly RelationType[] | undefined,
): Promise<readonly GraphEdge[]> {
  const edges = new Map<string, GraphEdge>();
  for (const side of ["out", "in"] as const) {
    const narrowed = allowed(label, side, types);
    if (narrowed.length === 0) continue;
    const rows = await at.connections.rows(
      `MATCH ${arrow(label, side, narrowed)} WHERE b.id IN $ids RETURN e, b.id AS t, label(b) AS l`,
      { id, ids: side === "out" ? [...others, id] : [...others, ""] },
    );
    for (const row of rows) {
      const [here, there] = [
        { id, label },
        { id: String(row.t), label: row.l as NodeLabel },
      ];
      const [from, to] = side === "out" ? [here, there] : [there, here];
      const ends = { from: from.id, to: to.id, fromLabel: from.label, toLabel: to.label };
      const edge = graphEdge(row.e as EngineEdge, ends);
      edges.set(edge.id, edge);
    }
  }
  return [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function readSearch(
  at: Snapshot,
  text: string,
  options: SearchOptions,
): Promise<readonly SearchHit[]> {
  const labels = options.labels ? new Set(options.labels) : null;
  const hits = at.names.search(text, labels, options.limit);
  const nodes = new Map(
    (
      await readNodes(
        at,
        hits.map((hit) => hit.id),
      )
    ).map((node) => [node.id, node]),
  );
  return hits.flatMap(({ id, via, matched }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ node, via, matched }];
  });
}

export async function readEvidence(at: Snapshot, edgeId: string): Promise<readonly StoredEvidence[]> {
  const statements = at.evidence.find(edgeId)?.[1] ?? [];
  if (statements.length === 0) return [];
  const rows = await at.connections.rows(
    "UNWIND $ids AS i MATCH (s:Statement {id: i})-[:STATED_IN]->(a:Article) RETURN s, a",
    { ids: statements },
  );
  return rows
    .map((row) => ({ statement: graphNode(row.s as EngineNode), article: graphNode(row.a as EngineNode) }))
    .sort(inPrintedOrder);
}
