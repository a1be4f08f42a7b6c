/** The one canvas of this tab with its history and layout, and what every change of it has in common. */
import type { RelationType } from "../../src/http/contract.ts";
import { ApiError, api } from "../api/client.ts";
import { wordsOf } from "../faults.ts";
import { applyFilters } from "../graph/filters.ts";
import { createGraph } from "../graph/graph.ts";
import { createHistory } from "../graph/history.ts";
import { bend } from "../graph/lines.ts";
import { NODE_CAP } from "../graph/room.ts";
import { restoreSnapshot, type Snapshot, takeSnapshot } from "../graph/snapshot.ts";
import { say, type WordKey } from "../labels.ts";
import { createLayout, type LayoutOptions } from "../layout/layout.ts";
import type { Canvas } from "../sigma/canvas.ts";
import { noteOrigin } from "./deeds.ts";
import { type Chosen, type Desk, useDesk } from "./desk.ts";

export const graph = createGraph();
export const history = createHistory();
const layout = createLayout(graph);
/** The newspapers behind lines, as far as they were asked for. */
export const papersOf = new Map<string, readonly string[]>();

/** The drawn canvas while it is mounted; `null` without WebGL. */
let canvas: Canvas | null = null;

let settle = (): void => {};
/** Resolves once it is known whether there is a canvas: what is filled in before would be read twice. */
export const canvasKnown = new Promise<void>((resolve) => {
  settle = resolve;
});

export function mountCanvas(mounted: Canvas | null): void {
  canvas = mounted;
  settle();
  const { chosen, selected, enclosing } = useDesk.getState();
  canvas?.choose(chosen);
  canvas?.select(selected);
  canvas?.enclose(enclosing);
}

export function theCanvas(): Canvas | null {
  return canvas;
}

export function present(): Snapshot {
  return takeSnapshot(graph, useDesk.getState().filters);
}

/** The next frame has been drawn: what panels need may be worked out now. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    // Frames wait while the tab is hidden.
    const late = setTimeout(resolve, FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve, 0);
    });
  });
}

const FRAME_MS = 500;

/** Fills the graph anew without the canvas reading each node of it; `changed()` must follow. */
export function refill(work: () => void): void {
  canvas?.lookAway();
  work();
}

/** Call before a change: undo comes back to here. */
export function record(before: Snapshot = present()): void {
  noteOrigin(before);
  history.record(before);
  recorded = before;
}

/** The state that the step under way can be taken back to. */
let recorded: Snapshot | null = null;
/** What was chosen and selected at a state and left the canvas with the step after it: going back brings it back. */
const left = new WeakMap<Snapshot, Pick<Desk, "chosen" | "selected">>();

/** Call after a change: filters are applied to what is new, canvas and panels follow. */
export function changed(): void {
  panelsFollow(redrawn());
}

/** The canvas alone follows a change; gives back how many nodes filters hide, for `panelsFollow`. */
export function redrawn(): number {
  const hidden = applyFilters(graph, useDesk.getState().filters, papersOf);
  bend(graph);
  learnTotals();
  canvas?.refresh();
  return hidden;
}

export function panelsFollow(hidden: number): void {
  const { revision, chosen, selected } = useDesk.getState();
  const { past, future } = history.depth();
  const lost = chosen !== null && !isDrawn(chosen);
  useDesk.setState({ revision: revision + 1, hidden, undoable: past > 0, redoable: future > 0 });
  if (recorded !== null && (lost || !selected.every((id) => graph.hasNode(id)))) {
    left.set(recorded, { chosen, selected });
  }
  if (lost) choose(null);
  const here = selected.filter((id) => graph.hasNode(id) && !graph.getNodeAttribute(id, "hidden"));
  if (here.length < selected.length) select(here);
}

/** `lines` are lit with them until something else is selected. */
export function select(selected: readonly string[], lines: readonly string[] = []): void {
  useDesk.setState({ selected });
  canvas?.select(selected, lines);
}

/** Relations per node in the whole graph, as far as the server was asked. */
const totals = new Map<string, number>();
/** A count that grows with each look at a node: what was not looked at for longest leaves first. */
const looks = new Map<string, number>();
let look = 0;

/** Remembers that people look at these nodes now. */
export function touch(ids: readonly string[]): void {
  look += 1;
  for (const id of ids) looks.set(id, look);
}

export function lastLook(id: string): number {
  return looks.get(id) ?? 0;
}

/** Another graph is served: what was known of the whole is asked anew. */
export function forgetTotals(): void {
  totals.clear();
}

/** Puts known totals on the nodes and asks for the others, so that each node says what it still hides. */
function learnTotals(): void {
  const unknown: string[] = [];
  graph.forEachNode((id, attrs) => {
    attrs.total = totals.get(id) ?? null;
    if (attrs.total === null) unknown.push(id);
  });
  if (unknown.length > 0) void askTotals(unknown.slice(0, NODE_CAP));
}

async function askTotals(ids: readonly string[]): Promise<void> {
  const types = drawnRelations();
  if (types.length === 0) return;
  for (const id of ids) totals.set(id, 0);
  const found = await attempt(async () => {
    await afterFrame();
    return api.degrees({ ids, types });
  });
  for (const id of ids) {
    if (found === null) totals.delete(id);
    else totals.set(id, found.degrees[id] ?? 0);
    if (graph.hasNode(id)) graph.getNodeAttributes(id).total = totals.get(id) ?? null;
  }
  useDesk.setState(({ revision }) => ({ revision: revision + 1 }));
  canvas?.redraw();
}

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

/** The node whose panel led to the line that is read now. */
let before: Chosen = null;

/** Where closing a line leads back to: the node it was opened from, while that is on the canvas. */
export function cameFrom(): Chosen {
  return before !== null && graph.hasNode(before.id) ? before : null;
}

export function choose(chosen: Chosen): void {
  const now = useDesk.getState().chosen;
  if (chosen?.kind !== "edge") before = null;
  else if (now?.kind !== "edge") before = now;
  if (chosen?.kind === "node") touch([chosen.id]);
  useDesk.setState({ chosen });
  canvas?.choose(chosen);
}

export function restore(snapshot: Snapshot): void {
  stopLayout();
  recorded = null;
  useDesk.setState({ filters: snapshot.filters });
  refill(() => restoreSnapshot(graph, snapshot));
  changed();
}

/**
 * Brings back what left with the step after this state, where nothing else was chosen since. Call once the canvas shows what
 * the server holds: what an older graph had is not there to be asked for.
 */
export function chooseAgain(state: Snapshot): void {
  const was = left.get(state);
  if (was === undefined) return;
  const { chosen, selected } = useDesk.getState();
  if (chosen === null && isDrawn(was.chosen)) choose(was.chosen);
  if (selected.length === 0) select(was.selected.filter((id) => graph.hasNode(id)));
}

function isDrawn(chosen: Chosen): boolean {
  return chosen !== null && (chosen.kind === "node" ? graph.hasNode(chosen.id) : graph.hasEdge(chosen.id));
}

/** Lays out until nothing moves; with reduced motion the result appears at once. */
export function runLayout(options: LayoutOptions = {}): void {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  useDesk.setState({ layoutRuns: true });
  layout.run({
    jump: calm,
    ...options,
    onDone: () => {
      useDesk.setState({ layoutRuns: false });
      options.onDone?.();
    },
  });
}

/** Starts the worker before there is anything to lay out. */
export function warmLayout(): void {
  layout.warm();
}

export function stopLayout(): void {
  layout.stop();
}

/** A dragged node stays where it is dropped, also while the layout goes on. */
export function drag(id: string, x: number, y: number): void {
  graph.mergeNodeAttributes(id, { x, y });
  layout.hold(id, x, y);
}

export function notice(key: WordKey, slots: Readonly<Record<string, string | number>> = {}): void {
  useDesk.setState({ notice: say(useDesk.getState().lang, key, slots) });
}

/** Requests under way; nothing that is shown depends on it, so that a request draws no panel anew. */
let asked = 0;

export function requestsUnderWay(): number {
  return asked;
}

/** Runs a request, counts it as under way and turns its failure into words; `null` where it failed. */
export async function attempt<T>(request: () => Promise<T>): Promise<T | null> {
  asked += 1;
  try {
    return await request();
  } catch (error) {
    if (error instanceof ApiError && error.code === "server-gone") void reconnect();
    else if (error instanceof ApiError && error.code === "store-empty") useDesk.setState({ empty: true });
    else notice("failed", { says: saysOf(error) });
    return null;
  } finally {
    asked -= 1;
  }
}

function saysOf(error: unknown): string {
  const words = error instanceof ApiError ? wordsOf(error) : null;
  return words?.[useDesk.getState().lang] ?? (error instanceof Error ? error.message : String(error));
}

const RETRY_MS = 1_500;

/** Says that the server is gone and asks again until it answers. */
async function reconnect(): Promise<void> {
  if (useDesk.getState().gone) return;
  useDesk.setState({ gone: true });
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    const back = await api.info().catch(() => null);
    if (back === null) continue;
    useDesk.setState({ gone: false, info: back });
    notice("serverBack");
    return;
  }
}
