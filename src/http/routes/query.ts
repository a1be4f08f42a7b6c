/** POST /api/query: one reading Cypher statement that has passed the gate, capped in rows and time; /check only says whether it would pass. */
import { type Context, Hono } from "hono";
import { z } from "zod";
import { InputError } from "../../model/index.ts";
import { failure, jsonBody, parse, succeed } from "../answer.ts";
import type { QueryAnswer } from "../contract.ts";
import type { CypherVerdict, Deps } from "../deps.ts";
import { queryPlace } from "../query-place.ts";

const LIMITS = { maxRows: 5_000, timeoutMs: 15_000 };

const text = z.string().min(1).max(20_000);
const body = z.object({ cypher: text, params: z.record(z.string().max(100), z.unknown()).default({}) });
const draft = z.object({ cypher: text });

export function queryRoute(deps: Deps): Hono {
  return new Hono()
    .post("/", async (c) => {
      const { cypher, params } = parse(body, await jsonBody(c));
      const verdict = await deps.checkCypher(cypher);
      if (!verdict.ok) return refuse(c, verdict);
      const start = deps.clock();
      try {
        const result = await (await deps.store()).query(verdict.text, { ...LIMITS, params });
        return succeed<QueryAnswer>(c, { ...result, tookMs: Math.round(deps.clock() - start) });
      } catch (error) {
        const at = error instanceof InputError ? queryPlace(error.message, verdict.text) : null;
        if (at === null || !(error instanceof InputError)) throw error;
        return failure(c, 400, { code: error.code, says: error.message, at });
      }
    })
    .post("/check", async (c) => {
      const { cypher } = parse(draft, await jsonBody(c));
      const verdict = await deps.checkCypher(cypher);
      return verdict.ok ? succeed(c, {}) : refuse(c, verdict);
    });
}

function refuse(c: Context, { ok: _ok, ...error }: Extract<CypherVerdict, { ok: false }>): Response {
  return failure(c, 400, error);
}
