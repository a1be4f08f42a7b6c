/** GET /api/chains/:id: one industry chain with its leads, members, projects, honours and places, in one answer. */
import { Hono } from "hono";
import { type GraphNode, InputError, STATED_RELATIONS } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { succeed } from "../answer.ts";
import type { ChainAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";
import { firstSources } from "../sources.ts";

/** Lines of the chain and of its members that one picture takes. */
const OWN = 400;
const AROUND = 600;
/** Lines that come with their sentence. */
const QUOTED = 300;

export function chainsRoute(deps: Deps): Hono {
  return new Hono().get("/:id", async (c) =>
    succeed(c, await chainOf(await deps.store(), c.req.param("id"))),
  );
}

async function chainOf(store: GraphStore, id: string): Promise<ChainAnswer> {
  const [chain] = await store.nodes([id]);
  if (chain?.label !== "IndustryChain")
    throw new InputError("node-not-found", "The graph has no such chain.");
  const own = await store.neighbours(id, { types: STATED_RELATIONS, limit: OWN });
  const found = await around(store, own.nodes);
  const known = new Set([id, ...own.nodes.map((node) => node.id)]);
  const [edges, nodes] = await Promise.all([
    store.edges(found.map(({ edge }) => edge)),
    store.nodes([...new Set(found.map(({ end }) => end))].filter((end) => !known.has(end))),
  ]);
  const all = [...new Map([...own.edges, ...edges].map((edge) => [edge.id, edge])).values()];
  const quoted = all.slice(0, QUOTED).map((edge) => edge.id);
  return {
    chain: lean(chain),
    nodes: [chain, ...own.nodes, ...nodes].map(lean),
    edges: all,
    totals: own.totals,
    sources: Object.fromEntries(await firstSources(store, quoted)),
  };
}

interface Line {
  readonly edge: string;
  readonly end: string;
}

/** What members build, win and where they sit, and the posts of who leads. */
async function around(store: GraphStore, nodes: readonly GraphNode[]): Promise<readonly Line[]> {
  const ids = (...labels: string[]) => nodes.flatMap(({ id, label }) => (labels.includes(label) ? [id] : []));
  const ask = async (members: readonly string[], pattern: string) => {
    if (members.length === 0) return [];
    const cypher = `MATCH ${pattern} WHERE m.id IN $members RETURN r.id AS edge, x.id AS other ORDER BY edge LIMIT ${AROUND}`;
    const { rows } = await store.query(cypher, { params: { members } });
    return rows.map(([edge, end]): Line => ({ edge: String(edge), end: String(end) }));
  };
  const found = await Promise.all([
    ask(
      ids("Enterprise", "Organization", "Project"),
      "(m:Enterprise|Organization|Project)-[r:LOCATED_IN|INVESTS_IN|RECEIVED]->(x)",
    ),
    ask(ids("Person"), "(m:Person)-[r:HOLDS]->(x)"),
  ]);
  return found.flat();
}
