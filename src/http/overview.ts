/** The first view of a graph: totals of everything and a capped graph of leading people, firms, chains and events. */
import type { EntityLabel } from "../model/index.ts";
import type { GraphStore } from "../store/store.ts";
import type { Overview } from "./contract.ts";
import { densest } from "./densest.ts";
import { lean } from "./lean.ts";

/** How many of each kind the first view shows: enough to see who leads, few enough to read every name. */
const SHOWN: ReadonlyMap<EntityLabel, number> = new Map([
  ["Person", 18],
  ["Enterprise", 14],
  ["Organization", 10],
  ["IndustryChain", 8],
  ["Event", 14],
  ["Project", 6],
  ["Place", 3],
]);
/** Candidates per place in the view: of the most mentioned, those are shown that hang together. */
const CHOICE = 4;
const EDGES = 2_000;

/** The totals of a graph and what leads it. */
export async function overview(store: GraphStore): Promise<Overview> {
  const counts = await store.counts();
  const present = [...SHOWN].filter(([label]) => (counts.nodes[label] ?? 0) > 0);
  const leaders = await Promise.all(present.map(([label, limit]) => leading(store, label, limit * CHOICE)));
  const candidates = await store.nodes(leaders.flat());
  const [lines, months] = await Promise.all([
    store.edgesAmong(leaders.flat(), EDGES),
    (counts.nodes.Event ?? 0) > 0 ? eventMonths(store) : [],
  ]);
  const nodes = densest(candidates, lines, SHOWN);
  const shown = new Set(nodes.map((node) => node.id));
  const dated = months.map((row) => row.month);
  return {
    counts,
    nodes: nodes.map(lean),
    edges: lines.filter((edge) => shown.has(edge.from) && shown.has(edge.to)),
    months,
    period: { from: dated[0] ?? "", to: dated.at(-1) ?? "" },
  };
}

/** Events are led by who came, everything else by how often it is named. */
async function leading(store: GraphStore, label: EntityLabel, limit: number): Promise<readonly string[]> {
  const cypher =
    label === "Event"
      ? `MATCH (n:Event)<-[a:ATTENDED]-() RETURN n.id AS id, count(a) AS came ORDER BY came DESC, id LIMIT ${limit}`
      : `MATCH (n:${label}) RETURN n.id AS id ORDER BY n.mentions DESC, n.id LIMIT ${limit}`;
  return (await store.query(cypher)).rows.map((row) => String(row[0]));
}

async function eventMonths(store: GraphStore): Promise<Overview["months"]> {
  const cypher =
    "MATCH (e:Event) WHERE size(e.date) >= 7 RETURN left(e.date, 7) AS month, count(e) AS events ORDER BY month";
  return (await store.query(cypher)).rows.map((row) => ({ month: String(row[0]), events: Number(row[1]) }));
}
