/** The whole graph of a store, read in pages by id. */
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  NODE_LABELS,
  RELATION_TYPES,
} from "../../model/index.ts";
import type { GraphStore } from "../store.ts";

const PAGE = 5_000;

/** Everything the store holds, sorted by id as the projection is. */
export async function storedGraph(store: GraphStore): Promise<Graph> {
  const nodes: GraphNode[] = [];
  for (const label of NODE_LABELS) {
    const ids = await idsOf(store, `MATCH (n:${label})`);
    for (let at = 0; at < ids.length; at += PAGE)
      nodes.push(...(await store.nodes(ids.slice(at, at + PAGE))));
  }
  const edges: GraphEdge[] = [];
  for (const type of RELATION_TYPES) {
    const ids = await idsOf(store, `MATCH ()-[n:${type}]->()`);
    for (let at = 0; at < ids.length; at += PAGE)
      edges.push(...(await store.edges(ids.slice(at, at + PAGE))));
  }
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

async function idsOf(store: GraphStore, match: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after = ""; ; after = ids.at(-1) ?? "") {
    const text = `${match} WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT ${PAGE}`;
    const { rows } = await store.query(text, { params: { after }, maxRows: PAGE });
    for (const [id] of rows) ids.push(String(id));
    if (rows.length < PAGE) return ids;
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
