/** The surroundings of a node: its best supported neighbours and the edges to them. */
import type { GraphEdge, NodeLabel, RelationType } from "../../model/index.ts";
import { typesAt } from "../columns.ts";
import { quoted } from "../cypher-text.ts";
import { groupBy } from "../group.ts";
import type { Neighbourhood, NeighbourOptions } from "../store.ts";
import { readNodes, typeList } from "./reads.ts";
import type { Snapshot } from "./snapshot.ts";
import { type EngineEdge, graphEdge } from "./values.ts";

interface Near {
  readonly id: string;
  readonly weight: number;
}

/** Up to so many edges on a side are read at once; a node with more is asked about piece by piece. */
const MANY = 2_000;

export async function readNeighbours(
  at: Snapshot,
  id: string,
  options: NeighbourOptions,
): Promise<Neighbourhood> {
  const line = at.nodes.find(id);
  if (line === undefined) return { nodes: [], edges: [], totals: {} };
  const around = await allAround(at, id, line[1]);
  return around === null ? aroundHub(at, id, line[1], options) : choose(at, id, around, options);
}

/** All edges of a node, an edge to itself once; `null` where there are too many to read them all. */
async function allAround(at: Snapshot, id: string, label: NodeLabel): Promise<readonly GraphEdge[] | null> {
  const edges: GraphEdge[] = [];
  for (const side of ["out", "in"] as const) {
    const types = typesAt(label, side);
    if (types.length === 0) continue;
    const rows = await at.connections.rows(
      `MATCH ${arrow(label, side, types)} ${side === "in" ? "WHERE b.id <> $id" : ""}
       RETURN e, b.id AS t, label(b) AS l LIMIT ${MANY + 1}`,
      { id },
    );
    if (rows.length > MANY) return null;
    for (const row of rows) edges.push(edgeAt({ id, label }, side, row));
  }
  return edges.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function choose(
  at: Snapshot,
  id: string,
  around: readonly GraphEdge[],
  { types, labels, exclude = [], limit }: NeighbourOptions,
): Promise<Neighbourhood> {
  const far = (edge: GraphEdge) =>
    edge.from === id ? { id: edge.to, label: edge.toLabel } : { id: edge.from, label: edge.fromLabel };
  const left = new Set([...exclude, id]);
  const wanted = around.filter((edge) => types === undefined || types.includes(edge.type));
  const near = new Map<string, Near>();
  for (const edge of wanted) {
    const other = far(edge);
    if (left.has(other.id) || (labels !== undefined && !labels.includes(other.label))) continue;
    const weight = Math.max(near.get(other.id)?.weight ?? 0, Number(edge.props.statements ?? 0));
    near.set(other.id, { id: other.id, weight });
  }
  const chosen = strongest(near, limit);
  const shown = new Set([...chosen, id]);
  const totals = [...groupBy(around, (edge) => edge.type)].map(
    ([type, list]) => [type, list.length] as const,
  );
  return {
    nodes: await readNodes(at, chosen),
    edges: wanted.filter((edge) => shown.has(far(edge).id)),
    totals: Object.fromEntries(totals.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function strongest(near: ReadonlyMap<string, Near>, limit: number): readonly string[] {
  return [...near.values()]
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}

/** The same from counts and the best few, for nodes with very many edges. */
async function aroundHub(
  at: Snapshot,
  id: string,
  label: NodeLabel,
  options: NeighbourOptions,
): Promise<Neighbourhood> {
  const totals = await edgeTotals(at, id, label);
  const near = new Map<string, Near>();
  for (const side of ["out", "in"] as const) {
    for (const found of await nearest(at, id, label, side, options)) {
      const known = near.get(found.id);
      if (known === undefined || known.weight < found.weight) near.set(found.id, found);
    }
  }
  const chosen = strongest(near, options.limit);
  const edges = await edgesTo(at, id, label, chosen, options.types);
  return { nodes: await readNodes(at, chosen), edges, totals };
}

/** An edge read from one of its ends. */
function edgeAt(
  here: { readonly id: string; readonly label: NodeLabel },
  side: "out" | "in",
  row: Readonly<Record<string, unknown>>,
): GraphEdge {
  const there = { id: String(row.t), label: row.l as NodeLabel };
  const [from, to] = side === "out" ? [here, there] : [there, here];
  return graphEdge(row.e as EngineEdge, {
    from: from.id,
    to: to.id,
    fromLabel: from.label,
    toLabel: to.label,
  });
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
      const edge = edgeAt({ id, label }, side, row);
      edges.set(edge.id, edge);
    }
  }
  return [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
