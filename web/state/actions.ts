/** What people do on the desk: open, find, expand, collapse, pin, filter, draw. Each is one step of undo. */
import type { GraphEdge, GraphNode, Overview, RelationType } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { type Filters, NO_FILTERS } from "../graph/filters.ts";
import { merge, NODE_CAP, nameOf } from "../graph/graph.ts";
import { useDesk } from "./desk.ts";
import { attempt, changed, choose, graph, notice, record, runLayout, theCanvas } from "./session.ts";

const STEP = 25;
const RELATIONS_SHOWN_APART = new Set<RelationType>([
  "MENTIONS",
  "WROTE",
  "REPORTED_IN",
  "STATED_IN",
  "ON_PAGE",
  "PAGE_OF",
]);

/** Relations that sentences state; where things stand on paper is shown in the panels, not drawn. */
export function drawnRelations(): readonly RelationType[] {
  const words = useDesk.getState().info?.words.relations ?? {};
  const types = Object.keys(words) as readonly RelationType[];
  return types.filter((type) => !RELATIONS_SHOWN_APART.has(type));
}

/** Draws the overview on an empty canvas. */
export function openOverview(overview: Overview): void {
  graph.clear();
  useDesk.setState({ filters: NO_FILTERS });
  merge(graph, overview.nodes, overview.edges, null);
  changed();
  runLayout({ jump: true, maxMs: 1_500, onDone: () => theCanvas()?.fit() });
}

export function backToOverview(): void {
  const { overview } = useDesk.getState();
  if (overview === null) return;
  record();
  choose(null);
  openOverview(overview);
}

/** A click on a node: it is chosen, and opened where it was not yet. */
export function pickNode(id: string): void {
  choose({ kind: "node", id });
  if (graph.hasNode(id) && graph.getNodeAttribute(id, "rest") === null) void expand(id);
}

/** Brings the next neighbours of a node onto the canvas, beside it, by these relations; what is there stays. */
export async function expand(id: string, only?: readonly RelationType[]): Promise<void> {
  if (graph.order >= NODE_CAP) {
    notice("capReached", { n: graph.order });
    return;
  }
  const types = only ?? drawnRelations();
  const limit = Math.min(STEP, NODE_CAP - graph.order);
  const found = await attempt(() => api.neighbours({ id, types, exclude: graph.nodes(), limit }));
  if (found === null || !graph.hasNode(id)) return;
  record();
  const fresh = merge(graph, found.nodes, found.edges, id);
  const total = drawnRelations().reduce((sum, type) => sum + (found.totals[type] ?? 0), 0);
  const all = only === undefined && fresh.length < limit;
  const rest = all ? 0 : Math.max(0, total - graph.degree(id));
  graph.setNodeAttribute(id, "rest", rest);
  changed();
  notice("expandedBy", { name: nameOf(graph.getNodeAttribute(id, "node")), n: fresh.length, rest });
  if (fresh.length > 0) runLayout({ only: fresh, maxMs: 900 });
}

/** Takes away the neighbours that hang on this node alone. */
export function collapse(id: string): void {
  const leaves = graph.neighbors(id).filter((other) => {
    const { pinned } = graph.getNodeAttributes(other);
    return !pinned && graph.neighbors(other).length === 1;
  });
  if (leaves.length === 0) return;
  record();
  for (const leaf of leaves) graph.dropNode(leaf);
  graph.setNodeAttribute(id, "rest", null);
  changed();
}

export function removeNode(id: string): void {
  record();
  for (const other of graph.neighbors(id)) {
    const { rest } = graph.getNodeAttributes(other);
    if (rest !== null) graph.setNodeAttribute(other, "rest", rest + 1);
  }
  graph.dropNode(id);
  changed();
}

export function togglePin(id: string): void {
  record();
  graph.updateNodeAttribute(id, "pinned", (pinned) => pinned !== true);
  changed();
}

/** Changes of one filter in quick succession, as a slider makes them, are one step of undo. */
const BURST_MS = 800;
const burst = { keys: "", at: Number.NEGATIVE_INFINITY };

/** `follows` says that this change goes on with the last one, as a playing timeline does. */
export function setFilters(change: Partial<Filters>, follows = false): void {
  const { filters } = useDesk.getState();
  const next = { ...filters, ...change };
  if (JSON.stringify(next) === JSON.stringify(filters)) return;
  const keys = Object.keys(change).join();
  const now = performance.now();
  const slides = keys === "score" && keys === burst.keys && now - burst.at <= BURST_MS;
  if (!follows && !slides) record();
  Object.assign(burst, { keys, at: now });
  useDesk.setState({ filters: next });
  changed();
}

export function clearFilters(): void {
  setFilters(NO_FILTERS);
}

/** Shows a node that search or a panel names, with its lines to what is on the canvas, and opens it. */
export async function bring(node: GraphNode): Promise<void> {
  if (!graph.hasNode(node.id)) {
    const found = await attempt(() => api.nodes([node.id, ...graph.nodes()].slice(0, NODE_CAP)));
    if (found === null) return;
    const edges = found.edges.filter((edge) => edge.from === node.id || edge.to === node.id);
    record();
    const drawn = new Set<RelationType>(drawnRelations());
    const kept = edges.filter((edge) => drawn.has(edge.type));
    const end = kept[0] === undefined ? undefined : kept[0].from === node.id ? kept[0].to : kept[0].from;
    merge(graph, [node], kept, end !== undefined && graph.hasNode(end) ? end : null);
    changed();
  }
  pickNode(node.id);
  theCanvas()?.centre(node.id);
}

/** Draws a given piece of graph beside what is there: an answer, a path, a query's result. */
export function draw(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
  if (nodes.length === 0) return;
  if (nodes.every(({ id }) => graph.hasNode(id)) && edges.every(({ id }) => graph.hasEdge(id))) {
    notice("allThere");
    return;
  }
  record();
  const fresh = merge(graph, nodes.slice(0, Math.max(0, NODE_CAP - graph.order)), edges, null);
  changed();
  runLayout({ only: fresh, maxMs: 1_200, onDone: () => theCanvas()?.fit() });
}

/** Draws a given piece of graph in place of what is there; undo brings that back. */
export function drawAlone(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
  if (nodes.length === 0) return;
  record();
  choose(null);
  graph.clear();
  merge(graph, nodes.slice(0, NODE_CAP), edges, null);
  changed();
  runLayout({ jump: true, maxMs: 1_200, onDone: () => theCanvas()?.fit() });
}

/** Brings events of a stretch of time onto the canvas, those that most came to first. */
export async function bringEvents(from: string, to: string): Promise<void> {
  const off = useDesk.getState().filters.eventTypes;
  const types = Object.keys(useDesk.getState().info?.words.eventTypes ?? {}).filter(
    (one) => !off.includes(one),
  );
  const found = await attempt(() =>
    api.timelineEvents({ from, to, types, exclude: graph.nodes(), limit: STEP }),
  );
  if (found === null) return;
  const drawn = new Set<RelationType>(drawnRelations());
  draw(
    found.nodes,
    found.edges.filter(({ type }) => drawn.has(type)),
  );
  notice("broughtEvents", { total: found.total, n: found.nodes.length });
}

export function layOut(): void {
  record();
  runLayout({ onDone: () => theCanvas()?.fit() });
}

/** Answers in the reading panel; `only` says who is meant where a name fits several. */
export async function ask(question: string, only: readonly string[] = []): Promise<void> {
  const answer = await attempt(() => api.ask({ question, only }));
  if (answer === null) return;
  choose(null);
  useDesk.setState({ answer, meant: only });
}
