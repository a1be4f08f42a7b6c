/** GET /api/review: doubtful pairs and statements, the most valuable first, with their sentences. */
import { Hono } from "hono";
import { z } from "zod";
import { parse, succeed } from "../answer.ts";
import type { ReviewAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";

const query = z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) });

export function reviewRoute({ judging }: Deps): Hono {
  return new Hono().get("/", async (c) => {
    const { limit } = parse(query, c.req.query());
    return succeed<ReviewAnswer>(c, (await judging?.review(limit)) ?? { open: 0, items: [] });
  });
}
