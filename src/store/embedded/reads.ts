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
import type { Line, LineIndex } from "../disk/line-index.ts";
import { inPrintedOrder } from "../evidence.ts";
import { groupBy } from "../group.ts";
import type { SearchHit, SearchOptions, StoredEvidence } from "../store.ts";
import type { Snapshot } from "./snapshot.ts";
import { type EngineEdge, type EngineNode, graphEdge, graphNode } from "./values.ts";

/** The index lines of the ids that exist, each once, in the order asked for. */
function found<T extends Line>(index: LineIndex<T>, ids: readonly string[]): readonly T[] {
  return [...new Set(ids)].map((id) => index.find(id)).filter((line) => line !== undefined);
}

export function typeList(types: readonly RelationType[]): string {
  return types.map(quoted).join("|");
}

export async function readNodes(at: Snapshot, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const lines = found(at.nodes, ids);
  const nodes = new Map<string, GraphNode>();
  for (const [label, group] of groupBy(lines, (line) => line[1])) {
    const ids = group.map(([id]) => id);
    for (const node of await readLabelled(at, label as NodeLabel, ids)) nodes.set(node.id, node);
  }
  return lines.flatMap(([id]) => nodes.get(id) ?? []);
}

async function readLabelled(
  at: Snapshot,
  label: NodeLabel,
  ids: readonly string[],
): Promise<readonly GraphNode[]> {
  if (ids.length === 0) return [];
  const cypher = `UNWIND $ids AS i MATCH (n:${quoted(label)} {id: i}) RETURN n`;
  const rows = await at.connections.rows(cypher, { ids: [...new Set(ids)] });
  return rows.map(({ n }) => graphNode(n as EngineNode));
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

export async function readDegrees(
  at: Snapshot,
  ids: readonly string[],
  types: readonly RelationType[],
): Promise<ReadonlyMap<string, number>> {
  const degrees = new Map<string, number>();
  for (const [label, lines] of groupBy(found(at.nodes, ids), (line) => line[1])) {
    for (const side of ["out", "in"] as const) {
      const possible = typesAt(label as NodeLabel, side).filter((type) => types.includes(type));
      if (possible.length === 0) continue;
      const [left, right] = side === "out" ? ["-", "->"] : ["<-", "-"];
      const rows = await at.connections.rows(
        `UNWIND $ids AS i MATCH (a:${quoted(label)} {id: i})${left}[e:${typeList(possible)}]${right}(b)
         ${side === "in" ? "WHERE b.id <> i" : ""} RETURN i, count(*) AS n`,
        { ids: lines.map(([id]) => id) },
      );
      for (const { i, n } of rows) degrees.set(String(i), (degrees.get(String(i)) ?? 0) + Number(n));
    }
  }
  return degrees;
}

function edgeOf(
  row: Readonly<Record<string, unknown>>,
  start: Pick<GraphEdge, "from" | "fromLabel">,
): GraphEdge {
  return graphEdge(row.e as EngineEdge, { ...start, to: String(row.t), toLabel: row.l as NodeLabel });
}

export async function readSearch(
  at: Snapshot,
  text: string,
  options: SearchOptions,
): Promise<readonly SearchHit[]> {
  const labels = options.labels ? new Set(options.labels) : null;
  const hits = at.names.search(text, labels, options.limit);
  const nodes = new Map<string, GraphNode>();
  for (const { id } of hits) {
    const node = at.kept.get(id);
    if (node !== undefined) nodes.set(id, node);
  }
  const unread = groupBy(
    hits.filter(({ id }) => !nodes.has(id)),
    ({ label }) => label,
  );
  const read = [...unread].map(([label, group]) =>
    readLabelled(
      at,
      label as NodeLabel,
      group.map(({ id }) => id),
    ),
  );
  for (const node of (await Promise.all(read)).flat()) {
    nodes.set(node.id, node);
    at.kept.put(node);
  }
  return hits.flatMap(({ id, via, matched }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ node, via, matched }];
  });
}

export async function readEvidence(
  at: Snapshot,
  edgeIds: readonly string[],
): Promise<readonly (readonly StoredEvidence[])[]> {
  const told = edgeIds.map((id) => at.evidence.find(id)?.[1] ?? []);
  const pairs = told.flat();
  const [statements, articles] = await Promise.all([
    readLabelled(
      at,
      "Statement",
      pairs.map(([statement]) => statement),
    ),
    readLabelled(
      at,
      "Article",
      pairs.map(([, article]) => article),
    ),
  ]);
  const byId = new Map([...statements, ...articles].map((node) => [node.id, node]));
  return told.map((own) =>
    own
      .flatMap(([one, other]) => {
        const [statement, article] = [byId.get(one), byId.get(other)];
        return statement === undefined || article === undefined ? [] : [{ statement, article }];
      })
      .sort(inPrintedOrder),
  );
}
