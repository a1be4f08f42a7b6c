/** The whole graph of a store, read in pages by id. */
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  NODE_LABELS,
  RELATION_TYPES,
} from "../../model/index.ts";
import { compareText } from "../../text/order.ts";
import type { GraphPart } from "../graph-part.ts";
import type { GraphStore } from "../store.ts";

const PAGE = 5_000;

/** Everything the store holds, one page in memory at a time. */
export async function* storedParts(store: GraphStore): AsyncGenerator<GraphPart> {
  for (const label of NODE_LABELS)
    for await (const ids of idsOf(store, `MATCH (n:${label})`))
      yield { nodes: await store.nodes(ids), edges: [] };
  for (const type of RELATION_TYPES)
    for await (const ids of idsOf(store, `MATCH ()-[n:${type}]->()`))
      yield { nodes: [], edges: await store.edges(ids) };
}

/** Everything the store holds, sorted by id as the projection is. */
export async function storedGraph(store: GraphStore): Promise<Graph> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for await (const part of storedParts(store)) {
    nodes.push(...part.nodes);
    edges.push(...part.edges);
  }
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

async function* idsOf(store: GraphStore, match: string): AsyncGenerator<readonly string[]> {
  for (let after = ""; ; ) {
    const text = `${match} WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT ${PAGE}`;
    const { rows } = await store.query(text, { params: { after }, maxRows: PAGE });
    const ids = rows.map(([id]) => String(id));
    if (ids.length > 0) yield ids;
    if (ids.length < PAGE) return;
    after = ids.at(-1) ?? "";
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
