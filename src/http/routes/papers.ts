/** POST /api/papers {edges}: the newspapers whose sentences stand behind each of these edges. */
import { Hono } from "hono";
import { z } from "zod";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { PapersAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";

const body = z.object({ edges: z.array(z.string().min(1).max(300)).max(5_000) });

export function papersRoute(deps: Deps): Hono {
  return new Hono().post("/", async (c) => {
    const { edges } = parse(body, await jsonBody(c));
    if (edges.length === 0) return succeed<PapersAnswer>(c, { papers: {} });
    const { rows } = await (await deps.store()).query(
      `MATCH (s:Statement)-[:STATED_IN]->(:Article)-[:ON_PAGE]->(p:Page) WHERE s.edgeId IN $edges
       RETURN s.edgeId AS edge, collect(DISTINCT coalesce(p.paper, '')) AS papers ORDER BY edge`,
      { params: { edges }, maxRows: edges.length },
    );
    const papers = rows.map(
      ([edge, names]) => [String(edge), (names as readonly string[]).toSorted()] as const,
    );
    return succeed<PapersAnswer>(c, { papers: Object.fromEntries(papers) });
  });
}
