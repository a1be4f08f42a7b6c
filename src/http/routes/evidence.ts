/** GET /api/evidence/:edgeId: every sentence behind an edge, with its article as printed and its place in it. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { EvidenceAnswer, EvidenceIds } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";
import { evidenceItem, printedArticles } from "../printed.ts";

const many = z.object({ edges: z.array(z.string().min(1).max(300)).max(10_000) });

export function evidenceRoute(deps: Deps): Hono {
  return new Hono()
    .get("/:edge", async (c) => {
      const found = await evidence(await deps.store(), c.req.param("edge"));
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

/** The statements behind many edges by their ids alone. */
async function statementIds(store: GraphStore, edges: readonly string[]): Promise<EvidenceIds> {
  if (edges.length === 0) return { statements: {} };
  const { rows } = await store.query(
    "MATCH (s:Statement) WHERE s.edgeId IN $edges RETURN s.edgeId AS edge, collect(s.id) AS ids ORDER BY edge",
    { params: { edges: [...new Set(edges)] }, maxRows: edges.length },
  );
  const statements = rows.map(
    ([edge, ids]) => [String(edge), (ids as readonly string[]).toSorted()] as const,
  );
  return { statements: Object.fromEntries(statements) };
}

/** `InputError` for an edge that the graph does not have. */
export async function evidence(store: GraphStore, id: string): Promise<EvidenceAnswer> {
  const [edge] = await store.edges([id]);
  if (edge === undefined) throw new InputError("edge-not-found", "The graph has no such edge.");
  const [ends, [found = []]] = await Promise.all([store.nodes([edge.from, edge.to]), store.evidence([id])]);
  const from = ends.find((node) => node.id === edge.from);
  const to = ends.find((node) => node.id === edge.to);
  if (from === undefined || to === undefined) {
    throw new InputError("edge-not-found", "An end of this edge is gone.");
  }
  const articles = await printedArticles(
    store,
    found.map((one) => one.article),
  );
  return {
    edge,
    from: lean(from),
    to: lean(to),
    statements: found.map(evidenceItem),
    articles: [...articles.values()],
  };
}
