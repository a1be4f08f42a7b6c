/** POST /api/query: one reading Cypher statement that has passed the gate, capped in rows and time. */
import { Hono } from "hono";
import { z } from "zod";
import { fail, jsonBody, parse, succeed } from "../answer.ts";
import type { QueryAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";

const LIMITS = { maxRows: 5_000, timeoutMs: 15_000 };

const body = z.object({
  cypher: z.string().min(1).max(20_000),
  params: z.record(z.string().max(100), z.unknown()).default({}),
});

export function queryRoute(deps: Deps): Hono {
  return new Hono().post("/", async (c) => {
    const { cypher, params } = parse(body, await jsonBody(c));
    const verdict = await deps.checkCypher(cypher);
    if (!verdict.ok) return fail(c, 400, verdict.code, verdict.says, verdict.remedy);
    const start = deps.clock();
    const result = await (await deps.store()).query(verdict.text, { ...LIMITS, params });
    const tookMs = Math.round(deps.clock() - start);
    return succeed<QueryAnswer>(c, { ...result, tookMs });
  });
}
