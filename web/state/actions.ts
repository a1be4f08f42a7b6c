/** What people do on the desk: open, find, expand, collapse, pin, filter, draw. Each is one step of undo. */
import type { GraphEdge, GraphNode, RelationType } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { type Filters, NO_FILTERS } from "../graph/filters.ts";
import { merge, nameOf, restOf } from "../graph/graph.ts";
import { leavesToDrop, NODE_CAP } from "../graph/room.ts";
import { useDesk } from "./desk.ts";
import {
  attempt,
  changed,
  choose,
  drawnRelations,
  graph,
  lastLook,
  notice,
  present,
  record,
  refill,
  runLayout,
  select,
  theCanvas,
  touch,
} from "./session.ts";

const STEP = 25;

/** A click on a node: it is chosen; its panel says how much there is to expand. */
export function pickNode(id: string): void {
  choose({ kind: "node", id });
}

/** Makes place for what comes, within the step of undo that is under way; says so, or why nothing comes. */
function makeRoom(count: number, keep: readonly string[]): boolean {
  const { chosen, selected, overview } = useDesk.getState();
  const stay = new Set([...keep, ...selected, ...(chosen === null ? [] : [chosen.id])]);
  const dropped = leavesToDrop(graph, { count, keep: stay, seen: lastLook });
  if (dropped === null) {
    const total = Object.values(overview?.counts.nodes ?? {}).reduce((sum, n) => sum + n, 0);
    notice("capReached", { n: graph.order, total: total.toLocaleString("en") });
    return false;
  }
  for (const id of dropped) graph.dropNode(id);
  if (dropped.length > 0) notice("madeRoom", { n: dropped.length, cap: NODE_CAP });
  return true;
}

/** Brings the next neighbours of a node onto the canvas, beside it, by these relations; what is there stays. */
export async function expand(id: string, only?: readonly RelationType[]): Promise<void> {
  const before = present();
  const grown = await grow(id, only);
  if (grown === null) return;
  if (grown.fresh.length === 0 && grown.lines === 0) {
    notice("nothingMore");
    return;
  }
  record(before);
  changed();
  const rest = restOf(graph, id) ?? 0;
  const name = nameOf(graph.getNodeAttribute(id, "node"));
  if (!grown.crowded) notice("expandedBy", { name, n: grown.fresh.length, rest });
  if (grown.fresh.length > 0) runLayout({ only: grown.fresh, maxMs: 900 });
}

/** Expands many nodes as one step of undo. */
export async function expandAll(ids: readonly string[]): Promise<void> {
  const before = present();
  const fresh: string[] = [];
  for (const id of ids) {
    const grown = await grow(id);
    if (grown === null) break;
    fresh.push(...grown.fresh);
  }
  const here = fresh.filter((id) => graph.hasNode(id));
  if (here.length === 0) {
    notice("nothingMore");
    return;
  }
  record(before);
  changed();
  notice("expandedMany", { n: here.length, of: ids.length });
  runLayout({ only: here, maxMs: 1_200 });
}

interface Grown {
  readonly fresh: readonly string[];
  readonly lines: number;
  /** Whether something had to leave for it. */
  readonly crowded: boolean;
}

/** `null` where nothing can come. */
async function grow(id: string, only?: readonly RelationType[]): Promise<Grown | null> {
  const types = only ?? drawnRelations();
  const found = await attempt(() => api.neighbours({ id, types, exclude: graph.nodes(), limit: STEP }));
  if (found === null || !graph.hasNode(id)) return null;
  const [order, size] = [graph.order, graph.size];
  if (!makeRoom(found.nodes.length, [id])) return null;
  const crowded = graph.order < order;
  const left = graph.size;
  const fresh = merge(graph, found.nodes, found.edges, id);
  touch([id, ...fresh]);
  return { fresh, lines: graph.size - (crowded ? left : size), crowded };
}

/** Takes away the neighbours that hang on this node alone. */
export function collapse(id: string): void {
  const leaves = graph.neighbors(id).filter((other) => {
    const { pinned } = graph.getNodeAttributes(other);
    return other !== id && !pinned && graph.neighbors(other).every((near) => near === id || near === other);
  });
  if (leaves.length === 0) {
    notice("nothingToCollapse");
    return;
  }
  record();
  for (const leaf of leaves) graph.dropNode(leaf);
  changed();
}

export function removeNode(id: string): void {
  removeNodes([id]);
}

/** Takes nodes off the canvas; the graph itself keeps them. */
export function removeNodes(ids: readonly string[]): void {
  const here = ids.filter((id) => graph.hasNode(id));
  if (here.length === 0) return;
  record();
  for (const id of here) graph.dropNode(id);
  changed();
}

export function togglePin(id: string): void {
  pinNodes([id], !graph.getNodeAttribute(id, "pinned"));
}

/** Pinned nodes stay where they are, whatever is laid out. */
export function pinNodes(ids: readonly string[], pinned: boolean): void {
  record();
  for (const id of ids) graph.setNodeAttribute(id, "pinned", pinned);
  changed();
}

/** Changes of one filter in quick succession, as a slider makes them, are one step of undo. */
const BURST_MS = 800;
const burst = { keys: "", at: Number.NEGATIVE_INFINITY };

/** `follows` says that this change is no step of its own, as those of a playing timeline are none. */
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
    const before = present();
    if (!makeRoom(1, [])) return;
    record(before);
    const drawn = new Set<RelationType>(drawnRelations());
    const kept = edges.filter((edge) => drawn.has(edge.type));
    const end = kept[0] === undefined ? undefined : kept[0].from === node.id ? kept[0].to : kept[0].from;
    merge(graph, [node], kept, end !== undefined && graph.hasNode(end) ? end : null);
    touch([node.id]);
    changed();
  }
  pickNode(node.id);
  theCanvas()?.centre(node.id);
}

/** Draws a given piece of graph beside what is there: an answer, a path, a query's result. */
export function draw(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
  if (nodes.length === 0) return;
  if (nodes.every(({ id }) => graph.hasNode(id)) && edges.every(({ id }) => graph.hasEdge(id))) {
    light(nodes, edges);
    notice("allThere");
    return;
  }
  const before = present();
  const some = nodes.filter(({ id }) => !graph.hasNode(id)).slice(0, NODE_CAP);
  if (
    !makeRoom(
      some.length,
      nodes.map(({ id }) => id),
    )
  )
    return;
  record(before);
  const fresh = merge(graph, some, edges, null);
  touch(nodes.map(({ id }) => id));
  changed();
  if (nodes.length > NODE_CAP) notice("drawnSome", { n: NODE_CAP, of: nodes.length });
  runLayout({ only: fresh, maxMs: 1_200, onDone: () => theCanvas()?.fit() });
}

/** Shows where something stands that is drawn already. */
function light(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
  const ids = nodes.map(({ id }) => id);
  touch(ids);
  select(
    ids.filter((id) => !graph.getNodeAttribute(id, "hidden")),
    edges.map(({ id }) => id),
  );
  theCanvas()?.frame(ids);
}

/** Draws a given piece of graph in place of what is there; undo brings that back. */
export function drawAlone(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): void {
  if (nodes.length === 0) return;
  record();
  choose(null);
  refill(() => {
    graph.clear();
    merge(graph, nodes.slice(0, NODE_CAP), edges, null);
  });
  changed();
  if (nodes.length > NODE_CAP) notice("drawnSome", { n: NODE_CAP, of: nodes.length });
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

/** Opens the search for ways from a node; the other end is asked for. */
export function pathsFrom(id: string): void {
  const name = nameOf(graph.getNodeAttribute(id, "node"));
  useDesk.setState({ dock: "paths", pathFrom: { id, name }, pathTo: null });
}

/** Opens the search for ways between two nodes of the canvas. */
export function pathBetween(from: string, to: string): void {
  const end = (id: string) => ({ id, name: nameOf(graph.getNodeAttribute(id, "node")) });
  useDesk.setState({ dock: "paths", pathFrom: end(from), pathTo: end(to) });
}

export function layOut(): void {
  record();
  runLayout({ onDone: () => theCanvas()?.fit() });
}

/** Answers in the reading panel; `only` says who is meant where a name fits several. */
/** Counts questions: the answer to an earlier one comes too late. */
let asked = 0;

export async function ask(question: string, only: readonly string[] = []): Promise<void> {
  asked += 1;
  const own = asked;
  const answer = await attempt(() => api.ask({ question, only }));
  if (answer === null || own !== asked) return;
  choose(null);
  useDesk.setState({ answer, meant: only });
}
