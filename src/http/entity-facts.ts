/** What the graph says of one entity: posts, events and relations, each with the first sentence that says so. */
import { type GraphEdge, type GraphNode, InputError, STATED_RELATIONS } from "../model/index.ts";
import type { GraphStore } from "../store/store.ts";
import type { EntityAnswer, Fact } from "./contract.ts";
import { lean } from "./lean.ts";
import { firstSources } from "./sources.ts";
import { standingOn } from "./standing.ts";

const POSTS = new Set<string>(["HOLDS", "LEADS_CHAIN", "MEMBER_OF"]);
const EVENTS = new Set<string>(["ATTENDED", "ORGANIZED", "CONCERNS", "PART_OF_EVENT", "HELD_AT"]);
/** Facts that get their sentence at once; the others show it when opened. */
const QUOTED = 60;

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
  const around = await store.neighbours(id, { types: STATED_RELATIONS, limit });
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
