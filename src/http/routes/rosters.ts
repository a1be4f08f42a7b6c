/** GET /api/rosters/:id: one event with everybody who came and the post that they held on that day. */
import { Hono } from "hono";
import { type GraphEdge, type GraphNode, InputError } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { succeed } from "../answer.ts";
import type { RosterAnswer, RosterPost } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { entityFacts } from "../entity-facts.ts";
import { lean } from "../lean.ts";
import { standingOn } from "../standing.ts";

/** Lines of an event that a roster takes, and how many of them with their sentence. */
const FACTS = 500;
const QUOTED = 80;
const POSTS = 5_000;

export function rostersRoute(deps: Deps): Hono {
  return new Hono().get("/:id", async (c) => {
    const store = await deps.store();
    const { node, posts, events, relations, totals } = await entityFacts(
      store,
      c.req.param("id"),
      FACTS,
      QUOTED,
    );
    if (node.label !== "Event") throw new InputError("node-not-found", "The graph has no such event.");
    const facts = [...events, ...posts, ...relations];
    const people = facts.flatMap(({ other }) => (other.label === "Person" ? [other.id] : []));
    return succeed<RosterAnswer>(c, {
      event: node,
      facts,
      totals,
      posts: await postsOn(store, people, daysOf(node)),
    });
  });
}

/** The day of the event and the days on which it was printed: titles stand beside the names there. */
function daysOf({ props }: GraphNode): readonly string[] {
  const days = [props.date, props.firstSeen, props.lastSeen].map(String);
  return days.filter((day) => day.length === 10);
}

async function postsOn(
  store: GraphStore,
  people: readonly string[],
  days: readonly string[],
): Promise<Readonly<Record<string, RosterPost>>> {
  if (people.length === 0) return {};
  const { rows } = await store.query(
    `MATCH (p:Person)-[h:HOLDS]->(b) WHERE p.id IN $people RETURN h.id AS edge ORDER BY edge LIMIT ${POSTS}`,
    { params: { people } },
  );
  const edges = await store.edges(rows.map(([edge]) => String(edge)));
  const best = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const rival = best.get(edge.from);
    if (weight(edge, days) > (rival === undefined ? 0 : weight(rival, days))) best.set(edge.from, edge);
  }
  const bodies = await store.nodes([...new Set([...best.values()].map((edge) => edge.to))]);
  const bodyOf = new Map(bodies.map((body) => [body.id, lean(body)]));
  return Object.fromEntries(
    [...best].flatMap(([person, edge]) => {
      const body = bodyOf.get(edge.to);
      return body === undefined
        ? []
        : [[person, { edge: edge.id, title: String(edge.props.title ?? ""), body }]];
    }),
  );
}

/** A post printed on one of the days before one known to be held then before one that is only not ruled out; 0 for one that is over. */
function weight({ props }: GraphEdge, days: readonly string[]): number {
  const printed = Array.isArray(props.heldOn) ? (props.heldOn as readonly string[]) : [];
  const said = Math.min(0.9, Number(props.statements ?? 0) / 100);
  if (days.some((day) => printed.includes(day))) return 3 + said;
  const standing = days.map((day) => standingOn(props, day));
  if (standing.includes("held")) return 2 + said;
  return standing.includes("not-held") || props.former === true ? 0 : 0.5 + said;
}
