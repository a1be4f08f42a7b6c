/** GET /api/paths?from=&to=: how two nodes are joined, by which relations, when, within how many hops, each with its sentence. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError, RELATION_TYPES, STATED_RELATIONS } from "../../model/index.ts";
import type { GraphPath, GraphStore, PathOptions } from "../../store/store.ts";
import { parse, succeed } from "../answer.ts";
import type { PathsAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";
import { firstSources } from "../sources.ts";

/** Longer ways are looked for so many times, each time round all that were found. */
const ROUNDS = 4;

const day = z.iso.date().or(z.literal("")).optional();
const query = z.object({
  from: z.string().min(1).max(300),
  to: z.string().min(1).max(300),
  hops: z.coerce.number().int().min(1).max(6).default(4),
  limit: z.coerce.number().int().min(1).max(20).default(5),
  since: day,
  until: day,
  avoid: z.array(z.string().max(300)).max(50),
  types: z
    .string()
    .optional()
    .transform((list) => (list === undefined || list === "" ? undefined : list.split(",")))
    .pipe(z.array(z.enum(RELATION_TYPES)).optional()),
});

export function pathsRoute(deps: Deps): Hono {
  return new Hono().get("/", async (c) => {
    const wish = parse(query, { ...c.req.query(), avoid: c.req.queries("avoid") ?? [] });
    const { from, to, hops, limit, types, since, until, avoid } = wish;
    if (from === to) throw new InputError("same-ends", "A path needs two different ends.");
    const store = await deps.store();
    const paths = await ways(store, from, to, {
      maxHops: hops,
      limit,
      types: types ?? STATED_RELATIONS,
      avoid,
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
    });
    const sources = await firstSources(
      store,
      paths.flatMap(({ edges }) => edges.map(({ id }) => id)),
    );
    return succeed<PathsAnswer>(c, {
      paths: paths.map(({ nodes, edges }) => ({
        nodes: nodes.map(lean),
        edges,
        sources: edges.map(({ id }) => sources.get(id) ?? null),
      })),
    });
  });
}

/** All shortest paths, then those that go round whatever the ones before lead through. */
async function ways(
  store: GraphStore,
  from: string,
  to: string,
  options: PathOptions,
): Promise<readonly GraphPath[]> {
  const found: GraphPath[] = [];
  const avoid = new Set(options.avoid);
  for (let round = 0; round < ROUNDS && found.length < options.limit; round += 1) {
    const limit = options.limit - found.length;
    const more = await store.paths(from, to, { ...options, limit, avoid: [...avoid] });
    if (more.length === 0) break;
    found.push(...more);
    for (const { nodes, edges } of more) {
      for (const { id } of nodes.length > 2 ? nodes.slice(1, -1) : edges) avoid.add(id);
    }
  }
  return found;
}
