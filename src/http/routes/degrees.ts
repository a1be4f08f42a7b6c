/** POST /api/degrees: how many relations nodes have in the whole graph, so that a view can say what it does not show. */
import { Hono } from "hono";
import { z } from "zod";
import { RELATION_TYPES } from "../../model/index.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { DegreesAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";

const body = z.object({
  ids: z.array(z.string().min(1).max(300)).max(2_000),
  types: z.array(z.enum(RELATION_TYPES)),
});

export function degreesRoute(deps: Deps): Hono {
  return new Hono().post("/", async (c) => {
    const { ids, types } = parse(body, await jsonBody(c));
    const degrees = await (await deps.store()).degrees(ids, types);
    return succeed<DegreesAnswer>(c, { degrees: Object.fromEntries(degrees) });
  });
}
