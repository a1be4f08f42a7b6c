/** The one door to Sigma: draws the graph, reports what is pointed at, and moves the camera. */

import { MultiDirectedGraph } from "graphology";
import { graphExtent } from "sigma/utils";
import type { DeskGraph, EdgeAttrs, NodeAttrs } from "../graph/desk-graph.ts";
import { BareSigma, findNodes, NoWebgl } from "./bare-sigma.ts";
import { createEnclosing, type Enclosure } from "./enclosing.ts";
import type { LabelBox } from "./label-boxes.ts";
import { createLineLayer } from "./line-layer.ts";
import { type Chosen, createMarks } from "./marks.ts";
import { createMinimap } from "./minimap.ts";
import { nodeAt } from "./node-at.ts";
import { nodesOnly } from "./nodes-only.ts";
import type { Palette } from "./palette.ts";
import { type CanvasEvents, dragging, listen } from "./pointing.ts";
import { crowding, EDGE_PROGRAMS, HOVER_PROGRAMS, NODE_PROGRAMS } from "./programs.ts";
import type { Renderer } from "./renderer.ts";
import type { Sign } from "./signs.ts";
import { spotOf } from "./spot.ts";
import { paddingOf, type Room, shrinking } from "./view-room.ts";

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  /** Extent of the graph that the camera's own coordinates refer to. */
  readonly box: { readonly x: [number, number]; readonly y: [number, number] };
}

export interface Canvas {
  choose(chosen: Chosen): void;
  /** `lines` are lit with the nodes. */
  select(ids: readonly string[], lines?: readonly string[]): void;
  hover(hovered: Chosen): void;
  /** What a drag over the canvas draws around nodes; `null` lets it move the canvas again. */
  enclose(mode: Enclosure | null): void;
  /** Draws signs and names anew where nothing moved. */
  redraw(): void;
  paint(palette: Palette): void;
  /** Draws nothing until the next `refresh`: a graph that is filled anew is then read once, not node by node. */
  lookAway(): void;
  /** Draws anew what filters or additions changed. */
  refresh(): void;
  fit(): void;
  zoom(factor: number): void;
  centre(id: string): void;
  /** Moves the camera so that these nodes fill the view, never closer than `centre` comes. */
  frame(ids: readonly string[]): void;
  camera(): CameraState;
  setCamera(state: CameraState): void;
  /** Page coordinates at which a click chooses a node or an edge, for tests and the keyboard. */
  spot(chosen: NonNullable<Chosen>): { readonly x: number; readonly y: number };
  labels(): readonly LabelBox[];
  shapes(): ReturnType<ReturnType<typeof createMarks>["shapes"]>;
  signs(): readonly Sign[];
  /** Waits until what was drawn is really there; milliseconds it took. */
  drawn(): number;
  kill(): void;
}

/** What is drawn while the graph is filled. */
const NOTHING: DeskGraph = new MultiDirectedGraph<NodeAttrs, EdgeAttrs>();

/** `null` where the browser cannot draw; Sigma itself would throw. */
export function createCanvas(
  graph: DeskGraph,
  container: HTMLElement,
  start: Palette,
  events: CanvasEvents,
): Canvas | null {
  let palette = start;
  const view = nodesOnly(graph);
  const room: Room = { scale: shrinking(container) };
  const sigma = openSigma(view, container, room, () => palette);
  if (sigma === null) return null;
  const camera = cameraOf(sigma, room);
  /** Whether the next picture is to show the whole graph. */
  let unframed = false;
  const marks = createMarks(sigma, graph, palette, events.nameOfLine);
  const map = createMinimap(sigma, graph, container, () => palette);
  const enclosing = createEnclosing(sigma, graph, () => palette, events.enclosed);
  const lines = createLineLayer(sigma, graph, () => palette.edge);
  const away = () => sigma.getGraph() !== view;
  sigma.on("afterProcess", () => {
    if (away()) return;
    lines.read();
    marks.stale();
  });
  sigma.on("afterRender", () => {
    if (away()) return;
    lines.draw();
    map.draw();
    marks.draw();
  });
  findNodes(sigma, (at) => nodeAt(sigma, graph, at));
  const unhook = [
    map.remove,
    enclosing.remove,
    listen(sigma, graph, marks, events),
    dragging(sigma, events),
    watchLoss(sigma, events),
    watchSize(sigma, container, room),
  ];
  return {
    choose: (chosen) => marks.choose(chosen),
    select: (ids, lines) => marks.select(ids, lines),
    hover: (hovered) => marks.hover(hovered),
    enclose: (mode) => enclosing.start(mode),
    redraw: () => marks.draw(),
    paint(next) {
      palette = next;
      marks.repaint(next);
      map.stale();
      sigma.refresh();
    },
    lookAway() {
      if (!away()) sigma.setGraph(NOTHING);
    },
    refresh() {
      map.stale();
      if (!away()) return void sigma.refresh();
      // The frame first: set after the graph, it would have everything drawn a second time.
      if (unframed) sigma.setCustomBBox(graphExtent(graph));
      sigma.setGraph(view);
      unframed = false;
    },
    ...camera,
    fit() {
      unframed = away();
      if (unframed) sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
      else camera.fit();
    },
    spot: (chosen) => spotOf(sigma, graph, marks, chosen),
    labels: () => marks.boxes(),
    shapes: () => marks.shapes(),
    signs: () => marks.signs(),
    drawn: () => drawn(sigma),
    kill() {
      for (const off of unhook) off();
      lines.kill();
      sigma.kill();
    },
  };
}

function openSigma(
  graph: DeskGraph,
  container: HTMLElement,
  room: Room,
  palette: () => Palette,
): BareSigma | null {
  let sigma: BareSigma;
  try {
    sigma = new BareSigma(graph, container, {
      nodeProgramClasses: NODE_PROGRAMS,
      nodeHoverProgramClasses: HOVER_PROGRAMS,
      edgeProgramClasses: EDGE_PROGRAMS,
      defaultNodeType: "shape",
      // Sigma gives the reducer a copy: it is filled in, not copied again. Names are drawn elsewhere.
      nodeReducer: (_id, data) => Object.assign(data, { color: palette().types[data.kind], label: null }),
      zoomToSizeRatioFunction: (ratio) => (Math.sqrt(ratio) * crowding(graph.order)) / room.scale,
      renderLabels: false,
      // A printed sheet hides the canvas.
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      stagePadding: paddingOf(container),
      minCameraRatio: 0.03,
      maxCameraRatio: 6,
      minEdgeThickness: 1.3,
      zIndex: false,
    });
  } catch (error) {
    if (!(error instanceof NoWebgl)) throw error;
    container.replaceChildren();
    return null;
  }
  for (const layer of ["standing", "passing", "enclosing"]) {
    sigma.createCanvasContext(layer, { style: { pointerEvents: "none" } });
  }
  // What Sigma would draw on these is drawn elsewhere; an empty layer would still be composed into every frame.
  for (const layer of ["edgeLabels", "labels", "hovers", "hoverNodes"]) {
    sigma.getCanvases()[layer]?.style.setProperty("display", "none");
  }
  // Takes the pointer and is never drawn on.
  sigma.getCanvases().mouse?.style.setProperty("opacity", "0");
  sigma.resize(true);
  return sigma;
}

/** Reading a pixel back waits for everything drawn before it. */
function drawn(sigma: Renderer): number {
  const start = performance.now();
  for (const name of ["edges", "nodes"]) {
    const gl = sigma.getCanvases()[name]?.getContext("webgl2");
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  return performance.now() - start;
}

/** The part of the view that framed nodes fill; the rest is for their names. */
const FRAMED = 0.7;

function cameraOf(
  sigma: Renderer,
  room: Room,
): Pick<Canvas, "fit" | "zoom" | "centre" | "frame" | "camera" | "setCamera"> {
  const camera = sigma.getCamera();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const glide = { duration: calm ? 0 : 220 };
  return {
    fit() {
      sigma.setCustomBBox(graphExtent(sigma.getGraph()));
      sigma.refresh();
      const { x, y, ratio } = camera.getState();
      if (x === 0.5 && y === 0.5 && ratio === 1) return;
      void camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, glide);
    },
    zoom: (factor) => void camera.animate({ ratio: camera.ratio / factor }, glide),
    centre(id) {
      const data = sigma.getNodeDisplayData(id);
      if (data !== undefined)
        void camera.animate({ x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.6 * room.scale) }, glide);
    },
    frame(ids) {
      const spots = ids.flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
      if (spots.length === 0) return;
      const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
      const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const { width, height } = sigma.getDimensions();
      const [a, b] = [
        { x: left, y: low },
        { x: right, y: high },
      ].map((at) => sigma.framedGraphToViewport(at));
      const filled = Math.max(
        Math.abs((b?.x ?? 0) - (a?.x ?? 0)) / (width * FRAMED),
        Math.abs((b?.y ?? 0) - (a?.y ?? 0)) / (height * FRAMED),
      );
      const ratio = Math.max(camera.ratio * filled, 0.6 * room.scale);
      void camera.animate({ x: (left + right) / 2, y: (low + high) / 2, ratio }, glide);
    },
    camera: () => {
      const { x, y, ratio } = camera.getState();
      return { x, y, ratio, box: sigma.getBBox() };
    },
    setCamera({ box, ...state }) {
      sigma.setCustomBBox(box);
      sigma.refresh();
      camera.setState(state);
    },
  };
}

function watchLoss(sigma: Renderer, events: CanvasEvents): () => void {
  const canvases = Object.values(sigma.getCanvases());
  const lose = (event: Event) => {
    event.preventDefault();
    events.lost(true);
  };
  const regain = () => events.lost(false);
  for (const canvas of canvases) {
    canvas.addEventListener("webglcontextlost", lose);
    canvas.addEventListener("webglcontextrestored", regain);
  }
  return () => {
    for (const canvas of canvases) {
      canvas.removeEventListener("webglcontextlost", lose);
      canvas.removeEventListener("webglcontextrestored", regain);
    }
  };
}

/** The container changes size when panels open; a hidden one is left alone. Where nodes stand in the graph stays. */
function watchSize(sigma: Renderer, container: HTMLElement, room: Room): () => void {
  const observer = new ResizeObserver(() => {
    const { offsetWidth, offsetHeight } = container;
    const { width, height } = sigma.getDimensions();
    if (offsetWidth === 0 || offsetHeight === 0 || (offsetWidth === width && offsetHeight === height)) return;
    room.scale = shrinking(container);
    sigma.setSetting("stagePadding", paddingOf(container));
    sigma.refresh({ partialGraph: {}, skipIndexation: true });
  });
  observer.observe(container);
  return () => observer.disconnect();
}
