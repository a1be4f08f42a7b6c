/** GET /api/nodes/:id and POST /api/nodes {ids}: nodes as stored, and the edges among several. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError } from "../../model/index.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { GraphNode, Subgraph } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";

const many = z.object({ ids: z.array(z.string().min(1).max(300)).max(2_000) });
const EDGES = 10_000;

export function nodesRoute(deps: Deps): Hono {
  return new Hono()
    .get("/:id", async (c) => {
      const [node] = await (await deps.store()).nodes([c.req.param("id")]);
      if (node === undefined) throw new InputError("node-not-found", "The graph has no such node.");
      return succeed<GraphNode>(c, lean(node));
    })
    .post("/", async (c) => {
      const { ids } = parse(many, await jsonBody(c));
      const store = await deps.store();
      const [nodes, edges] = await Promise.all([store.nodes(ids), store.edgesAmong(ids, EDGES)]);
      return succeed<Subgraph>(c, { nodes: nodes.map(lean), edges });
    });
}
