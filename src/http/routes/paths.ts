/** GET /api/paths?from=&to=: how two nodes are joined, by which relations, within how many hops. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError, RELATION_TYPES, RELATIONS, type RelationType } from "../../model/index.ts";
import { parse, succeed } from "../answer.ts";
import type { PathsAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";

const STATED = RELATION_TYPES.filter((type) => RELATIONS[type].stated);

const query = z.object({
  from: z.string().min(1).max(300),
  to: z.string().min(1).max(300),
  hops: z.coerce.number().int().min(1).max(6).default(4),
  limit: z.coerce.number().int().min(1).max(20).default(5),
  types: z
    .string()
    .optional()
    .transform((list) => (list === undefined || list === "" ? undefined : list.split(",")))
    .pipe(z.array(z.enum(RELATION_TYPES)).optional()),
});

export function pathsRoute(deps: Deps): Hono {
  return new Hono().get("/", async (c) => {
    const { from, to, hops, limit, types } = parse(query, c.req.query());
    if (from === to) throw new InputError("same-ends", "A path needs two different ends.");
    const options = { maxHops: hops, limit, types: types ?? (STATED as readonly RelationType[]) };
    const paths = await (await deps.store()).paths(from, to, options);
    return succeed<PathsAnswer>(c, {
      paths: paths.map((path) => ({ nodes: path.nodes.map(lean), edges: path.edges })),
    });
  });
}
