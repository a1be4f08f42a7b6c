/** GET /api/examples: questions and views that work on the present graph. */
import { Hono } from "hono";
import { succeed } from "../answer.ts";
import type { Deps } from "../deps.ts";
import { examplesOn } from "../examples.ts";
import { oncePerGraph } from "../once-per-graph.ts";

export function examplesRoute(deps: Deps): Hono {
  const examples = oncePerGraph((store) => examplesOn(store, deps.ask));
  return new Hono().get("/", async (c) => succeed(c, await examples(await deps.store())));
}
