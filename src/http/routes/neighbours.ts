/** POST /api/neighbours: the next neighbours of a node beside those already on screen, with totals per relation. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError, RELATION_TYPES } from "../../model/index.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { Neighbours } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";

const LIMIT = 25;
const EDGES = 4_000;

const body = z.object({
  id: z.string().min(1).max(300),
  types: z.array(z.enum(RELATION_TYPES)).optional(),
  exclude: z.array(z.string().max(300)).max(5_000).default([]),
  limit: z.number().int().min(1).max(200).default(LIMIT),
});

export function neighboursRoute(deps: Deps): Hono {
  return new Hono().post("/", async (c) => {
    const { id, types, exclude, limit } = parse(body, await jsonBody(c));
    const store = await deps.store();
    if ((await store.nodes([id])).length === 0) {
      throw new InputError("node-not-found", "The graph has no such node.");
    }
    const found = await store.neighbours(id, { exclude, limit, ...(types === undefined ? {} : { types }) });
    const fresh = new Set(found.nodes.map((node) => node.id));
    const shown = [...new Set([id, ...exclude, ...fresh])];
    const among = await store.edgesAmong(shown, EDGES);
    const edges = new Map([...found.edges, ...among].map((edge) => [edge.id, edge]));
    const touching = [...edges.values()].filter(
      ({ from, to }) => fresh.has(from) || fresh.has(to) || from === id || to === id,
    );
    return succeed<Neighbours>(c, { nodes: found.nodes.map(lean), edges: touching, totals: found.totals });
  });
}
