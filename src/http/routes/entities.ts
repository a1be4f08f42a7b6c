/** GET /api/entities/:id: posts, events and relations of one entity, each with the first sentence that says so. */
import { Hono } from "hono";
import { z } from "zod";
import { type GraphEdge, type GraphNode, InputError, RELATION_TYPES, RELATIONS } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { parse, succeed } from "../answer.ts";
import type { EntityAnswer, Fact, NamedOn } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";
import { namedOn } from "../named-on.ts";
import { firstSources } from "../sources.ts";
import { standingOn } from "../standing.ts";

const query = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(200),
  at: z.iso.date().optional(),
});
const STATED = RELATION_TYPES.filter((type) => RELATIONS[type].stated);
const POSTS = new Set<string>(["HOLDS", "LEADS_CHAIN", "MEMBER_OF"]);
const EVENTS = new Set<string>(["ATTENDED", "ORGANIZED", "CONCERNS", "PART_OF_EVENT", "HELD_AT"]);
/** Facts that get their sentence at once; the others show it when opened. */
const QUOTED = 60;

export function entitiesRoute(deps: Deps): Hono {
  return new Hono()
    .get("/:id", async (c) => {
      const { limit, at } = parse(query, c.req.query());
      const id = c.req.param("id");
      const facts = postsAt(await entityFacts(await deps.store(), id, limit), at);
      const identity = (await deps.judging?.identity(id)) ?? null;
      return succeed<EntityAnswer>(c, { ...facts, identity });
    })
    .get("/:id/pages", async (c) =>
      succeed<NamedOn>(c, await namedOn(await deps.store(), c.req.param("id"))),
    );
}

/** What the graph alone says of an entity. */
export type EntityFacts = Omit<EntityAnswer, "identity">;

/** Posts that were over or had not begun on the day fall away; the others say whether they are proven for it. */
export function postsAt<T extends Pick<EntityFacts, "posts">>(facts: T, day: string | undefined): T {
  if (day === undefined) return facts;
  const posts = facts.posts.flatMap((fact): readonly Fact[] => {
    if (fact.edge.type !== "HOLDS") return [fact];
    const standing = standingOn(fact.edge.props, day);
    return standing === "not-held" ? [] : [{ ...fact, standing }];
  });
  return { ...facts, posts };
}

/** At most `limit` facts, the first `quoted` of them with their sentence. */
export async function entityFacts(
  store: GraphStore,
  id: string,
  limit: number,
  quoted: number = QUOTED,
): Promise<EntityFacts> {
  const [node] = await store.nodes([id]);
  if (node === undefined) throw new InputError("node-not-found", "The graph has no such entity.");
  const around = await store.neighbours(id, { types: STATED, limit });
  const others = new Map([node, ...around.nodes].map((other) => [other.id, other]));
  const facts = await withSources(store, factsOf(node, around.edges, others), quoted);
  const of = (kinds: ReadonlySet<string>) => facts.filter((fact) => kinds.has(fact.edge.type));
  return {
    node: lean(node),
    posts: of(POSTS),
    events: of(EVENTS),
    relations: facts.filter(({ edge }) => !POSTS.has(edge.type) && !EVENTS.has(edge.type)),
    totals: around.totals,
  };
}

function factsOf(
  node: GraphNode,
  edges: readonly GraphEdge[],
  others: ReadonlyMap<string, GraphNode>,
): readonly Fact[] {
  return edges.flatMap((edge): Fact[] => {
    const out = edge.from === node.id;
    if (!out && edge.to !== node.id) return [];
    const other = others.get(out ? edge.to : edge.from);
    if (other === undefined) return [];
    return [{ edge, other: lean(other), direction: out ? "out" : "in", source: null }];
  });
}

async function withSources(
  store: GraphStore,
  facts: readonly Fact[],
  quoted: number,
): Promise<readonly Fact[]> {
  const sources = await firstSources(
    store,
    facts.slice(0, quoted).map((fact) => fact.edge.id),
  );
  return facts.map((fact) => ({ ...fact, source: sources.get(fact.edge.id) ?? null }));
}
