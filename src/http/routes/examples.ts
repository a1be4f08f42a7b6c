/** GET /api/examples?lang=: questions and views that work on the present graph. */
import { Hono } from "hono";
import { z } from "zod";
import { parse, succeed } from "../answer.ts";
import type { Deps } from "../deps.ts";
import { examplesOn } from "../examples.ts";
import { oncePerGraph } from "../once-per-graph.ts";

const query = z.object({ lang: z.enum(["zh", "en"]).default("zh") });

export function examplesRoute(deps: Deps): Hono {
  const examples = {
    zh: oncePerGraph((store) => examplesOn(store, "zh", deps.ask)),
    en: oncePerGraph((store) => examplesOn(store, "en", deps.ask)),
  };
  return new Hono().get("/", async (c) => {
    const { lang } = parse(query, c.req.query());
    return succeed(c, await examples[lang](await deps.store()));
  });
}
