/** GET /api/entities/:id: one entity with its facts and why it is one; /pages: the articles that name it. */
import { Hono } from "hono";
import { z } from "zod";
import { parse, succeed } from "../answer.ts";
import type { EntityAnswer, NamedOn } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { entityFacts, postsAt } from "../entity-facts.ts";
import { namedOn } from "../named-on.ts";

const query = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(200),
  at: z.iso.date().optional(),
});

export function entitiesRoute(deps: Deps): Hono {
  return new Hono()
    .get("/:id", async (c) => {
      const { limit, at } = parse(query, c.req.query());
      const id = c.req.param("id");
      const facts = postsAt(await entityFacts(await deps.store(), id, limit), at);
      const identity = (await deps.judging?.identity(id)) ?? null;
      return succeed<EntityAnswer>(c, { ...facts, identity });
    })
    .get("/:id/pages", async (c) =>
      succeed<NamedOn>(c, await namedOn(await deps.store(), c.req.param("id"))),
    );
}
