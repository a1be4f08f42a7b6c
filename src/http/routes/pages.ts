/** /api/pages: a page as printed; and page files that people hand in: read first, joined when they say so, taken out again. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { JoinAnswer, Joining, LeaveAnswer, PrintedPage, ReadFile } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";
import { mayWrite } from "../security.ts";

const seeking = z.object({
  id: z.string().min(1).max(1_000),
  statement: z.string().max(64).optional(),
  entity: z.string().max(64).optional(),
});
const naming = z.object({ name: z.string().max(1_000).default("") });
const ids = z.array(z.string().min(1).max(64)).max(20_000);
const joining = z.object({
  files: z
    .array(z.object({ id: z.string().min(1).max(64), accept: ids.optional(), reject: ids.optional() }))
    .min(1)
    .max(200),
});

const leaving = z.object({
  files: z.array(z.string().min(1).max(64)).min(1).max(200),
  decided: ids.optional(),
});

/** What one page says and is drawn at once at most. */
const DRAWN_EDGES = 600;

export function pagesRoute(deps: Deps): Hono {
  const { adding, judging } = deps;
  const routes = new Hono()
    .use(mayWrite(adding?.token, "This server takes no pages."))
    .get("/", async (c) => {
      const { id, ...sought } = parse(seeking, c.req.query());
      const page = (await judging?.printed(id, sought)) ?? null;
      if (page === null) throw new InputError("page-not-found", "The text of this page is not kept here.");
      return succeed<PrintedPage>(c, page);
    })
    .get("/joining", (c) => succeed<Joining>(c, adding?.joining() ?? null));
  if (adding === undefined) return routes;
  return routes
    .post("/", async (c) => {
      const { name } = parse(naming, c.req.query());
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return succeed<ReadFile>(c, await adding.read(name, bytes));
    })
    .post("/join", async (c) => {
      const request = parse(joining, await jsonBody(c));
      const { statements, ...joined } = await adding.join(request);
      return succeed<JoinAnswer>(c, { ...joined, ...(await saidBy(statements, await deps.store())) });
    })
    .post("/leave", async (c) =>
      succeed<LeaveAnswer>(c, await adding.leave(parse(leaving, await jsonBody(c)))),
    );
}

/** The edges that the statements support, and their ends. */
async function saidBy(
  statements: readonly string[],
  store: GraphStore,
): Promise<Pick<JoinAnswer, "nodes" | "edges">> {
  const known = await store.nodes(statements);
  const told = [...new Set(known.map(({ props }) => String(props.edgeId ?? "")))];
  const edges = await store.edges(told.slice(0, DRAWN_EDGES));
  const nodes = await store.nodes([...new Set(edges.flatMap(({ from, to }) => [from, to]))]);
  return { nodes: nodes.map(lean), edges };
}
