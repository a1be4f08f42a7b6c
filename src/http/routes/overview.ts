/** GET /api/overview: totals of everything and what leads the graph. */
import { Hono } from "hono";
import { succeed } from "../answer.ts";
import type { Deps } from "../deps.ts";
import { overview } from "../overview.ts";

export function overviewRoute(deps: Deps): Hono {
  return new Hono().get("/", async (c) => succeed(c, await overview(await deps.store())));
}
