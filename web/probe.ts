/** A reading window onto the desk for browser tests and for curious people at the browser's own console. */
import type { Chosen } from "./state/desk.ts";
import { useDesk } from "./state/desk.ts";
import { graph, present, requestsUnderWay, theCanvas } from "./state/session.ts";

export interface Probe {
  /** Whether no request is under way and the layout stands still. */
  idle(): boolean;
  snapshot(): string;
  spot(chosen: NonNullable<Chosen>): { readonly x: number; readonly y: number } | null;
  labels(): readonly {
    readonly id: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** What each shape covers, in the canvas's own pixels as the labels are. */
  shapes(): readonly {
    readonly id: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  edgesBetween(from: string, to: string): readonly string[];
  order(): number;
  /** Signs on the canvas: numbers of what more there is, and of lines that are one; page coordinates. */
  signs(): readonly { readonly means: string; readonly id: string; readonly x: number; readonly y: number }[];
  selected(): readonly string[];
  /** What the reading panel is about. */
  chosen(): Chosen;
  /** Milliseconds that drawing what is hovered takes; `null` hovers nothing. */
  hover(chosen: Chosen): number;
  /** Waits until what was drawn is there; milliseconds. */
  drawn(): number;
  camera(): unknown;
}

declare global {
  interface Window {
    lianpu?: Probe;
  }
}

export function openProbe(): void {
  window.lianpu = {
    idle: () => {
      const { layoutRuns, overview } = useDesk.getState();
      return overview !== null && requestsUnderWay() === 0 && !layoutRuns;
    },
    snapshot: () => JSON.stringify(present()),
    spot: (chosen) => theCanvas()?.spot(chosen) ?? null,
    labels: () => theCanvas()?.labels() ?? [],
    shapes: () => theCanvas()?.shapes() ?? [],
    edgesBetween: (from, to) => (graph.hasNode(from) && graph.hasNode(to) ? graph.edges(from, to) : []),
    order: () => graph.order,
    signs: () => {
      const box = document.querySelector(".canvas")?.getBoundingClientRect();
      return (theCanvas()?.signs() ?? []).map(({ means, id, x, y, width, height }) => ({
        means,
        id,
        x: (box?.left ?? 0) + x + width / 2,
        y: (box?.top ?? 0) + y + height / 2,
      }));
    },
    selected: () => useDesk.getState().selected,
    chosen: () => useDesk.getState().chosen,
    hover: (chosen) => {
      const start = performance.now();
      theCanvas()?.hover(chosen);
      return performance.now() - start;
    },
    drawn: () => theCanvas()?.drawn() ?? 0,
    camera: () => theCanvas()?.camera() ?? null,
  };
}
