/** POST /api/papers {edges}: the newspapers whose sentences stand behind each of these edges. */
import { Hono } from "hono";
import { z } from "zod";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { PapersAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";

const body = z.object({ edges: z.array(z.string().min(1).max(300)).max(5_000) });
const ROWS = 10_000;

export function papersRoute(deps: Deps): Hono {
  return new Hono().post("/", async (c) => {
    const { edges } = parse(body, await jsonBody(c));
    if (edges.length === 0) return succeed<PapersAnswer>(c, { papers: {} });
    const { rows } = await (await deps.store()).query(
      `MATCH (s:Statement)-[:STATED_IN]->(:Article)-[:ON_PAGE]->(p:Page) WHERE s.edgeId IN $edges
       RETURN DISTINCT s.edgeId AS edge, p.paper AS paper ORDER BY edge, paper`,
      { params: { edges }, maxRows: ROWS },
    );
    const papers: Record<string, string[]> = {};
    for (const [edge, paper] of rows) {
      const known = papers[String(edge)] ?? [];
      papers[String(edge)] = [...known, String(paper ?? "")];
    }
    return succeed<PapersAnswer>(c, { papers });
  });
}
