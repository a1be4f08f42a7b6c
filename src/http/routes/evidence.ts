/** GET /api/evidence/:edgeId: every sentence behind an edge and what was decided on it; POST: statement ids of many edges. */
import { Hono } from "hono";
import { z } from "zod";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { EvidenceAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { edgeEvidence, statementIds } from "../edge-evidence.ts";

const many = z.object({ edges: z.array(z.string().min(1).max(300)).max(10_000) });

export function evidenceRoute(deps: Deps): Hono {
  return new Hono()
    .get("/:edge", async (c) => {
      const found = await edgeEvidence(await deps.store(), c.req.param("edge"));
      return succeed<EvidenceAnswer>(c, { ...found, statements: await decided(found.statements, deps) });
    })
    .post("/", async (c) => {
      const { edges } = parse(many, await jsonBody(c));
      return succeed(c, await statementIds(await deps.store(), edges));
    });
}

/** The same with what people decided on them. */
async function decided(
  items: EvidenceAnswer["statements"],
  { judging }: Deps,
): Promise<EvidenceAnswer["statements"]> {
  const decisions = await judging?.decisions(items);
  return items.map((item) => ({ ...item, decision: decisions?.get(item.id) ?? null }));
}
