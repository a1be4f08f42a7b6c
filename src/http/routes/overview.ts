/** GET /api/overview: totals of everything and a capped graph of leading people, firms, chains and events. */
import { Hono } from "hono";
import type { EntityLabel } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { succeed } from "../answer.ts";
import type { Overview } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";

/** How many of each kind the first view shows: enough to see who leads, few enough to read every name. */
const LEADING: readonly (readonly [EntityLabel, number])[] = [
  ["Person", 16],
  ["Enterprise", 14],
  ["Organization", 10],
  ["IndustryChain", 8],
  ["Event", 14],
  ["Project", 6],
  ["Place", 4],
];
const EDGES = 400;

export function overviewRoute(deps: Deps): Hono {
  return new Hono().get("/", async (c) => succeed(c, await overview(await deps.store())));
}

async function overview(store: GraphStore): Promise<Overview> {
  const counts = await store.counts();
  const present = LEADING.filter(([label]) => (counts.nodes[label] ?? 0) > 0);
  const ids = (await Promise.all(present.map(([label, limit]) => leading(store, label, limit)))).flat();
  const [nodes, edges, months] = await Promise.all([
    store.nodes(ids),
    store.edgesAmong(ids, EDGES),
    (counts.nodes.Event ?? 0) > 0 ? eventMonths(store) : [],
  ]);
  const dated = months.map((row) => row.month);
  return {
    counts,
    nodes: nodes.map(lean),
    edges,
    months,
    period: { from: dated[0] ?? "", to: dated.at(-1) ?? "" },
  };
}

async function leading(store: GraphStore, label: EntityLabel, limit: number): Promise<readonly string[]> {
  const cypher = `MATCH (n:${label}) RETURN n.id AS id ORDER BY n.mentions DESC, n.id LIMIT ${limit}`;
  return (await store.query(cypher)).rows.map((row) => String(row[0]));
}

async function eventMonths(store: GraphStore): Promise<Overview["months"]> {
  const cypher =
    "MATCH (e:Event) WHERE size(e.date) >= 7 RETURN left(e.date, 7) AS month, count(e) AS events ORDER BY month";
  return (await store.query(cypher)).rows.map((row) => ({ month: String(row[0]), events: Number(row[1]) }));
}
