/** A reading window onto the desk for browser tests and for curious people at the browser's own console. */
import type { Chosen } from "./state/desk.ts";
import { useDesk } from "./state/desk.ts";
import { graph, present, theCanvas } from "./state/session.ts";

export interface Probe {
  /** Whether no request is under way and the layout stands still. */
  idle(): boolean;
  snapshot(): string;
  spot(chosen: NonNullable<Chosen>): { readonly x: number; readonly y: number } | null;
  labels(): readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  edgesBetween(from: string, to: string): readonly string[];
  order(): number;
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
      const { pending, layoutRuns, overview } = useDesk.getState();
      return overview !== null && pending === 0 && !layoutRuns;
    },
    snapshot: () => JSON.stringify(present()),
    spot: (chosen) => theCanvas()?.spot(chosen) ?? null,
    labels: () => theCanvas()?.labels() ?? [],
    edgesBetween: (from, to) => (graph.hasNode(from) && graph.hasNode(to) ? graph.edges(from, to) : []),
    order: () => graph.order,
    camera: () => theCanvas()?.camera() ?? null,
  };
}
