/** What the hand does on the canvas: points, clicks, drags; Sigma tells nodes, lines are found by their place. */
import type { DeskGraph } from "../graph/desk-graph.ts";
import { edgeNear, type Place } from "./edge-near.ts";
import type { Chosen, Marks } from "./marks.ts";
import { nodeAt } from "./node-at.ts";
import type { Renderer } from "./renderer.ts";

export interface CanvasEvents {
  pick(chosen: Chosen): void;
  /** More of a node is wanted: a double click on it, or a click on its number. */
  expand(id: string): void;
  /** A click that adds a node to the selection or takes it out. */
  toggle(id: string): void;
  /** Nodes inside what was drawn around them. */
  enclosed(ids: readonly string[], add: boolean): void;
  /** A node is about to move under the pointer. */
  grab(id: string): void;
  /** A node was dragged to a place of the graph. */
  drag(id: string, x: number, y: number): void;
  dropped(id: string): void;
  lost(lost: boolean): void;
  /** What a line means, in the words of the desk. */
  nameOfLine(edge: string): string;
}

/** Pixels to either side of a line in which it can be hit. */
const REACH = 6;
/** Pixels around a node in which it is hit: by a mouse, and by a finger, which covers what it points at. */
const [BY_MOUSE, BY_FINGER] = [4, 22] as const;

/** The node nearest to a place of the view, if it is within reach of its edge. */
function nodeNear(sigma: Renderer, graph: DeskGraph, at: Place, reach: number): string | null {
  let nearest: string | null = null;
  let least = reach;
  graph.forEachNode((id, { x, y, size, hidden }) => {
    if (hidden) return;
    const spot = sigma.graphToViewport({ x, y });
    const far = Math.hypot(spot.x - at.x, spot.y - at.y) - sigma.scaleSize(size);
    if (far > least) return;
    least = far;
    nearest = id;
  });
  return nearest;
}

/** What a click with the mouse on a place of the view would choose. */
export function clickedAt(sigma: Renderer, graph: DeskGraph, marks: Marks, at: Place): Chosen {
  const on = nodeAt(sigma, graph, at);
  if (on !== null) return { kind: "node", id: on };
  const sign = marks.sign(at);
  if (sign !== null) return sign.means === "edge" ? { kind: "edge", id: sign.id } : null;
  return beside(sigma, graph, at, BY_MOUSE);
}

/** The node within reach of a place on the bare canvas, else the line. */
function beside(sigma: Renderer, graph: DeskGraph, at: Place, reach: number): Chosen {
  const node = nodeNear(sigma, graph, at, reach);
  return node === null ? edgeAt(sigma, graph, at) : { kind: "node", id: node };
}

function edgeAt(sigma: Renderer, graph: DeskGraph, at: Place): Chosen {
  const [here, aside] = [sigma.viewportToGraph(at), sigma.viewportToGraph({ x: at.x + REACH, y: at.y })];
  const id = edgeNear(graph, here, Math.hypot(aside.x - here.x, aside.y - here.y));
  return id === null ? null : { kind: "edge", id };
}

export function listen(sigma: Renderer, graph: DeskGraph, marks: Marks, events: CanvasEvents): () => void {
  const onSign = (at: Place): boolean => {
    const sign = marks.sign(at);
    if (sign?.means === "more") events.expand(sign.id);
    else if (sign?.means === "edge") events.pick({ kind: "edge", id: sign.id });
    return sign !== null;
  };
  sigma.on("clickNode", ({ node, event }) => {
    const { original } = event;
    if (original.shiftKey || original.ctrlKey || original.metaKey) events.toggle(node);
    else events.pick({ kind: "node", id: node });
  });
  sigma.on("clickStage", ({ event }) => {
    if (onSign(event)) return;
    const finger = "touches" in event.original;
    events.pick(beside(sigma, graph, event, finger ? BY_FINGER : BY_MOUSE));
  });
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  const still = hovering(sigma, marks, (at) => edgeAt(sigma, graph, at));
  return () => {
    still();
    sigma.removeAllListeners();
  };
}

/** Once a frame: a node under the pointer, else the line that it is near. A finger that has gone points at nothing. */
function hovering(sigma: Renderer, marks: Marks, edgeAt: (at: Place) => Chosen): () => void {
  let onNode = false;
  let edge: Chosen = null;
  let asked = false;
  let finger = false;
  const container = sigma.getContainer();
  const feel = ({ pointerType }: PointerEvent) => {
    finger = pointerType === "touch";
    if (finger) marks.hover(null);
  };
  // The browser makes up what a mouse would do after a touch: who points is known before.
  for (const kind of POINTS) container.addEventListener(kind, feel, { capture: true });
  const show = (chosen: Chosen) => {
    if (finger) return;
    edge = chosen?.kind === "edge" ? chosen : null;
    marks.hover(chosen);
  };
  sigma.on("enterNode", ({ node }) => {
    onNode = true;
    show({ kind: "node", id: node });
  });
  sigma.on("leaveNode", () => {
    onNode = false;
    show(null);
  });
  sigma.on("leaveStage", () => show(null));
  sigma.on("moveBody", ({ event: { x, y } }) => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (onNode || sigma.getMouseCaptor().isMouseDown) return;
      const next = marks.sign({ x, y }) === null ? edgeAt({ x, y }) : null;
      if (next?.id !== edge?.id) show(next);
    });
  });
  return () => {
    for (const kind of POINTS) container.removeEventListener(kind, feel, { capture: true });
  };
}

const POINTS = ["pointerdown", "pointermove"] as const;

/** Dragging moves a node and leaves it where it is dropped; the stage does not pan meanwhile. */
export function dragging(sigma: Renderer, events: CanvasEvents): () => void {
  let held: string | null = null;
  let moved = false;
  sigma.on("downNode", ({ node, event }) => {
    if ("button" in event.original && event.original.button !== 0) return;
    if (event.original.shiftKey || event.original.ctrlKey || event.original.metaKey) return;
    held = node;
    moved = false;
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on("moveBody", ({ event }) => {
    if (held === null) return;
    const { x, y } = sigma.viewportToGraph(event);
    if (!moved) events.grab(held);
    moved = true;
    events.drag(held, x, y);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (held !== null && moved) events.dropped(held);
    held = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upStage", drop);
  return drop;
}
